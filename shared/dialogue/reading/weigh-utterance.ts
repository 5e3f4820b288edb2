import { INTENTS } from '../intents';
import { overlaps } from '../../text/span';
import type { Token } from '../../text/token';
import { splitClauses, type Clause } from './clauses';
import { decideNarrowly } from './narrow-rules';
import { tokensOf } from './normalise';
import type { IntentEvidence, ReadRequest, ScoredIntent } from './reading';
import { MANY_CLAUSES, WHOLE_IN_CLAUSE } from './thresholds';
import { vectorise } from './vectorise';
import { weighIntents, type Leanings } from './weigh-intents';
import { scoreVector, type ReaderWeights } from './weights';

/** A clause on its way: what rules decided about it, and what the reader makes of it. */
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
}

const fromRule = ({ intent, ruleId }: IntentEvidence): ScoredIntent => ({ id: intent, p: 1, source: 'rule', ruleId });

/** The words that are left to the reader: all but those of clauses that a rule of our own decided. */
function wordsLeft(tokens: readonly Token[], narrow: readonly Clause[]): readonly Token[] {
  const left = tokens.filter(({ start }) => !narrow.some(({ span }) => start >= span.start && start < span.end));
  return left.some(({ kind }) => kind === 'word') ? left : [];
}

/** Unites a line and its clauses: the line counts, and in a long one as much as the clause that says it plainest. */
function unite(whole: Float64Array, clauses: readonly WeighedClause[]): Float64Array {
  if (clauses.length < MANY_CLAUSES) return whole;
  return whole.map((p, each) => (p + Math.max(...clauses.map(({ chances }) => chances[each] ?? 0))) / 2);
}

/** Weighs an utterance clause by clause and as a whole. */
export function weighUtterance(
  weights: ReaderWeights,
  { text, expects = [], evidence = [] }: ReadRequest,
): WeighedUtterance {
  const tokens = tokensOf(text);
  const clauses = splitClauses(tokens);
  const narrow = new Map(clauses.map((clause) => [clause, decideNarrowly(clause, text)]));
  const left = wordsLeft(
    tokens,
    clauses.filter((clause) => narrow.get(clause)),
  );
  const none = new Float64Array(INTENTS.length);
  const scoresOf = (of: readonly Token[]): Float64Array => scoreVector(weights, vectorise(of, weights.table));
  const wholeScores = left.length > 0 ? scoresOf(left) : none;
  const weighed = clauses.map((clause): WeighedClause => {
    const rule = narrow.get(clause);
    const spoken = evidence.filter(({ span }) => overlaps(span, clause.span));
    const decided = spoken.filter(({ decides }) => decides).map(fromRule);
    if (rule)
      return {
        ...clause,
        decided: [...decided, { id: rule.intent, p: 1, source: 'rule', ruleId: rule.id }],
        chances: none,
      };
    if (!clause.tokens.some(({ kind }) => kind === 'word')) return { ...clause, decided, chances: none };
    const scores = scoresOf(clause.tokens).map(
      (score, each) => (1 - WHOLE_IN_CLAUSE) * score + WHOLE_IN_CLAUSE * (wholeScores[each] ?? 0),
    );
    return { ...clause, decided, chances: weighIntents(scores, { expects, evidence: spoken }) };
  });
  const leanings: Leanings = { expects, evidence };
  const whole = left.length > 0 ? weighIntents(wholeScores, leanings) : none;
  const decided = [
    ...evidence.filter(({ decides }) => decides).map(fromRule),
    ...weighed.flatMap((each) => each.decided),
  ];
  return { clauses: weighed, decided, chances: unite(whole, weighed) };
}
