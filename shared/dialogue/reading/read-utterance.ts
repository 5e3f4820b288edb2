import { INTENTS } from '../intents';
import { splitClauses } from './clauses';
import { tokensOf } from './normalise';
import type { Reading, ReadRequest, ScoredIntent } from './reading';
import { softmax } from './softmax';
import { vectorise } from './vectorise';
import { scoreVector, type ReaderWeights } from './weights';

const round = (p: number): number => Math.round(p * 10_000) / 10_000;
const UNCLEAR: ScoredIntent = { id: 'unclear', p: 1, source: 'reader' };

/** Reads one utterance. Never throws. */
export function readUtterance(weights: ReaderWeights, { text }: ReadRequest): Reading {
  const tokens = tokensOf(text);
  if (!tokens.some(({ kind }) => kind === 'word')) return { clauses: [], intents: [UNCLEAR], primary: 'unclear' };
  const likely = (of: typeof tokens): ScoredIntent[] => {
    const all = [...softmax(scoreVector(weights, vectorise(of, weights.table)))];
    const intents = INTENTS.map((id, each) => ({ id, p: round(all[each] ?? 0), source: 'reader' as const }));
    return intents.sort((a, b) => b.p - a.p).filter(({ p }, place) => place === 0 || p >= 0.2);
  };
  const clauses = splitClauses(tokens).map((clause) => ({ span: clause.span, intents: likely(clause.tokens) }));
  const intents = likely(tokens);
  return { clauses, intents, primary: intents[0]?.id ?? 'unclear' };
}
