import { INTENTS } from '../../../shared/dialogue/intents';
import { readUtterance } from '../../../shared/dialogue/reading/read-utterance';
import type { PreparedUtterance } from '../../../shared/dialogue/reading/prepare-utterance';
import type { ScoredIntent } from '../../../shared/dialogue/reading/reading';
import type { SentenceScores } from '../../../shared/dialogue/reading/sentence/sentence-model';
import { namedThreshold, primaryThreshold } from '../../../shared/dialogue/reading/thresholds';
import { weighUtterance } from '../../../shared/dialogue/reading/weigh-utterance';
import type { ReaderWeights } from '../../../shared/dialogue/reading/weights';
import { sliceSpan } from '../../../shared/text/span';

const SHOWN = 5;

function topOf(chances: Float64Array): string {
  const ranked = INTENTS.map((id, each) => ({ id, p: chances[each] ?? 0 })).sort((a, b) => b.p - a.p);
  return ranked
    .slice(0, SHOWN)
    .map(({ id, p }) => `${id} ${p.toFixed(3)}`)
    .join('  ');
}

function decidedWords(decided: readonly ScoredIntent[]): string {
  return decided.map(({ id, ruleId }) => `${id} decided by ${ruleId ?? 'a rule'}`).join(', ');
}

/** Tells how a line came to be read as it was: its clauses, the five likeliest intents of each, and what decided. */
export function explainLine(
  words: ReaderWeights,
  prepared: PreparedUtterance,
  sentences: readonly SentenceScores[] | null,
): string {
  const { request } = prepared;
  const weighed = weighUtterance(words, prepared, sentences);
  const { primary, intents } = readUtterance({ words, notes: null }, prepared, sentences);
  const rows = weighed.clauses.map(({ span, decided, chances }) => {
    const words = decidedWords(decided);
    const readers = chances.some((p) => p > 0) ? topOf(chances) : '';
    return `“${sliceSpan(request.text, span)}”\n    ${[words, readers].filter(Boolean).join('\n    ') || 'nothing to read'}`;
  });
  const rules = (request.evidence ?? []).map(({ intent, ruleId, decides }) => {
    return `    ${ruleId} speaks for ${intent}${decides ? ', and decides' : ''}`;
  });
  const main = intents.find(({ id }) => id === primary);
  const why =
    main?.source === 'rule'
      ? `a rule decided (${main.ruleId ?? ''})`
      : `the reader, sure enough from ${primaryThreshold(primary)} on`;
  return [
    ...rows,
    `whole line\n    ${topOf(weighed.chances)}`,
    ...(rules.length > 0 ? ['phrasing rules', ...rules] : []),
    `taken as ${primary}: ${primary === 'unclear' ? 'nothing was likely enough' : why}`,
    `named    ${intents.map(({ id, p }) => `${id} ${p.toFixed(2)} (from ${namedThreshold(id)})`).join(', ')}`,
  ].join('\n');
}
