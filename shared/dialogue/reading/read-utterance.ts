import { gravity, INTENTS } from '../intents';
import { choosePrimary } from './choose-primary';
import type { NoteWeights } from './notes/note-weights';
import { readNotes } from './notes/read-notes';
import type { PreparedUtterance } from './prepare-utterance';
import type { ClauseReading, Reading, ScoredIntent } from './reading';
import type { SentenceScores } from './sentence/sentence-model';
import { namedThreshold } from './thresholds';
import { weighUtterance } from './weigh-utterance';
import type { ReaderWeights } from './weights';

/** What reading needs: the weights of words, and where there is a sentence model, those of the notes. */
export interface ReadingWeights {
  readonly words: ReaderWeights;
  readonly notes: NoteWeights | null;
}

const UNCLEAR: ScoredIntent = { id: 'unclear', p: 1, source: 'reader' };
/** Four digits: differences in the last bits between machines do not show. */
const round = (p: number): number => Math.round(p * 10_000) / 10_000;

const byConfidence = (a: ScoredIntent, b: ScoredIntent): number => b.p - a.p || gravity(a.id) - gravity(b.id);

/** The decided intents, each once, then those of the reader that are likely enough to be named. */
function name(decided: readonly ScoredIntent[], chances: Float64Array): ScoredIntent[] {
  const named = new Map(decided.map((each) => [each.id, each]));
  for (const [each, id] of INTENTS.entries()) {
    const p = round(chances[each] ?? 0);
    if (!named.has(id) && p >= namedThreshold(id)) named.set(id, { id, p, source: 'reader' });
  }
  return [...named.values()].sort(byConfidence);
}

/**
 * Reads one utterance. Never throws; what cannot be read is `unclear`.
 * @param sentences - what the sentence model makes of `prepared.texts`; null where it does not answer.
 */
export function readUtterance(
  { words, notes }: ReadingWeights,
  prepared: PreparedUtterance,
  sentences: readonly SentenceScores[] | null = null,
): Reading {
  const { clauses, decided, chances, heard } = weighUtterance(words, prepared, sentences);
  const likely = INTENTS.map((id, each): ScoredIntent => ({ id, p: round(chances[each] ?? 0), source: 'reader' }));
  const primary = choosePrimary(
    decided,
    likely.filter(({ p }) => p > 0),
  );
  const read = clauses.map((clause): ClauseReading => ({
    span: clause.span,
    intents: name(clause.decided, clause.chances),
  }));
  const united = new Map(name(decided, chances).map((each) => [each.id, each]));
  for (const each of read.flatMap(({ intents }) => intents)) {
    const known = united.get(each.id);
    if (!known || known.p < each.p) united.set(each.id, each);
  }
  const main = decided.find(({ id }) => id === primary) ?? likely.find(({ id, p }) => id === primary && p > 0);
  const rest = [...united.values()].filter(({ id }) => id !== primary && id !== 'unclear');
  const intents =
    primary === 'unclear' ? [main ?? UNCLEAR, ...rest] : [united.get(primary) ?? main ?? UNCLEAR, ...rest];
  // The first text is the line as a whole.
  const sentence = sentences?.[0];
  const noted = notes && sentence ? readNotes(notes, prepared, sentence, heard) : [];
  return { clauses: read, intents: intents.sort(byConfidence), primary, notes: noted };
}
