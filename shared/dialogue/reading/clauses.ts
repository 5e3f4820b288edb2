import type { Token } from '../../text/token';
import { createSpan, type Span } from '../../text/span';

/** A stretch of the utterance that is read by itself. */
export interface Clause {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/** A clause with fewer words says too little by itself and is read with its neighbour. */
const FEWEST_WORDS = 4;
/** Of an endless text, the beginning and the end are read: there people say what they want. */
const MOST_AT_EACH_END = 60;

const countWords = (tokens: readonly Token[]): number => tokens.filter(({ kind }) => kind === 'word').length;

function spanOf(tokens: readonly Token[]): Span {
  return createSpan(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

/** Groups tokens by the clause they are in, in order; groups without a word or emoji join the one before. */
function group(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  let last = -1;
  for (const token of tokens) {
    const open = groups.at(-1);
    if (open && (token.clause === last || (token.kind !== 'word' && token.kind !== 'emoji'))) open.push(token);
    else groups.push([token]);
    last = token.clause;
  }
  return groups;
}

/** Whether a group may be read together with the one before it: short, and in the same sentence. */
function joins(before: readonly Token[], after: readonly Token[]): boolean {
  if (before[0]?.sentence !== after[0]?.sentence) return false;
  return countWords(before) < FEWEST_WORDS || countWords(after) < FEWEST_WORDS;
}

/**
 * Cuts an utterance into the clauses that are read one by one.
 * @returns in order, without overlap; at most 120; empty for a text without tokens.
 */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const joined: Token[][] = [];
  for (const next of group(tokens)) {
    const open = joined.at(-1);
    if (open && joins(open, next)) open.push(...next);
    else joined.push(next);
  }
  const kept =
    joined.length <= 2 * MOST_AT_EACH_END
      ? joined
      : [...joined.slice(0, MOST_AT_EACH_END), ...joined.slice(-MOST_AT_EACH_END)];
  return kept.map((part) => ({ span: spanOf(part), tokens: part }));
}
