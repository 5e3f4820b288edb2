import { INTENTS } from '../intents';
import { overlaps } from '../../text/span';
import type { Token } from '../../text/token';
import type { Clause } from './clauses';
import { combineReaders, type ReaderScores } from './combine-readers';
import { textOf, type PreparedClause, type PreparedUtterance } from './prepare-utterance';
import type { IntentEvidence, ScoredIntent } from './reading';
import type { SentenceScores } from './sentence/sentence-model';
import { MANY_CLAUSES, WHOLE_IN_CLAUSE } from './thresholds';
import { vectorise } from './vectorise';
import { weighIntents } from './weigh-intents';
import { scoreVector, type ReaderWeights } from './weights';

/** A clause on its way: what rules decided about it, and what the readers make of it. */
export interface WeighedClause extends Clause {
  readonly decided: readonly ScoredIntent[];
  /** In the order of INTENTS; all 0 where a rule decided alone. */
  readonly chances: Float64Array;
}

/** Everything reading knows about one utterance before it chooses; `explain` shows it. */
export interface WeighedUtterance {
  readonly clauses: readonly WeighedClause[];
  readonly decided: readonly ScoredIntent[];
  /** For the utterance, in the order of INTENTS. */
  readonly chances: Float64Array;
  /** What the readers alone hold of the line as a whole, without rules and expectations; all 0 where nothing was left to read. */
  readonly heard: Float64Array;
}

const fromRule = ({ intent, ruleId }: IntentEvidence): ScoredIntent => ({ id: intent, p: 1, source: 'rule', ruleId });

/** A clause is heard in the light of the whole line. */
const inLightOf = (whole: Float64Array, clause: Float64Array): Float64Array =>
  clause.map((score, each) => (1 - WHOLE_IN_CLAUSE) * score + WHOLE_IN_CLAUSE * (whole[each] ?? 0));

function blend(whole: ReaderScores, clause: ReaderScores): ReaderScores {
  return {
    words: inLightOf(whole.words, clause.words),
    sentence: whole.sentence && clause.sentence && inLightOf(whole.sentence, clause.sentence),
  };
}

/** Unites a line and its clauses: the line counts, and in a long one as much as the clause that says it plainest. */
function unite(whole: Float64Array, clauses: readonly WeighedClause[]): Float64Array {
  if (clauses.length < MANY_CLAUSES) return whole;
  return whole.map((p, each) => (p + Math.max(...clauses.map(({ chances }) => chances[each] ?? 0))) / 2);
}

/**
 * Weighs an utterance clause by clause and as a whole.
 * @param sentences - what the sentence model makes of `prepared.texts`, in their order; null where it does not answer.
 */
export function weighUtterance(
  weights: ReaderWeights,
  prepared: PreparedUtterance,
  sentences: readonly SentenceScores[] | null,
): WeighedUtterance {
  const { request, left, leftText, texts } = prepared;
  const { text, expects = [], evidence = [] } = request;
  const none = new Float64Array(INTENTS.length);
  const scoresOf = (tokens: readonly Token[], words: string): ReaderScores => ({
    words: scoreVector(weights, vectorise(tokens, weights.table)),
    sentence: sentences?.[texts.indexOf(words)]?.intents ?? null,
  });
  const wholeScores = left.length > 0 ? scoresOf(left, leftText) : null;

  function weighClause(clause: PreparedClause): WeighedClause {
    const spoken = evidence.filter(({ span }) => overlaps(span, clause.span));
    const decided = spoken.filter(({ decides }) => decides).map(fromRule);
    if (clause.rule) {
      const { intent, id } = clause.rule;
      return { ...clause, decided: [...decided, { id: intent, p: 1, source: 'rule', ruleId: id }], chances: none };
    }
    if (!clause.isRead || !wholeScores) return { ...clause, decided, chances: none };
    const scores = blend(wholeScores, scoresOf(clause.tokens, textOf(clause, text)));
    return { ...clause, decided, chances: weighIntents(combineReaders(scores), { expects, evidence: spoken }) };
  }

  const clauses = prepared.clauses.map(weighClause);
  const heard = wholeScores ? combineReaders(wholeScores) : none;
  const whole = wholeScores ? weighIntents(heard, { expects, evidence }) : none;
  const decided = [
    ...evidence.filter(({ decides }) => decides).map(fromRule),
    ...clauses.flatMap((each) => each.decided),
  ];
  return { clauses, decided, chances: unite(whole, clauses), heard };
}
