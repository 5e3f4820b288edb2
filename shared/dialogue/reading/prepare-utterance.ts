import type { Token } from '../../text/token';
import { splitClauses, type Clause } from './clauses';
import { decideNarrowly, type NarrowRule } from './narrow-rules';
import { tokensOf } from './normalise';
import type { ReadRequest } from './reading';

/** A clause before it is weighed. */
export interface PreparedClause extends Clause {
  /** The rule of our own that decides it alone, or null. */
  readonly rule: NarrowRule | null;
  /** Whether there is anything in it for the readers. */
  readonly isRead: boolean;
}

/** An utterance cut up, so that both readers work on the same stretches of it. */
export interface PreparedUtterance {
  readonly request: ReadRequest;
  readonly clauses: readonly PreparedClause[];
  /** What is left to the readers: all but the clauses that a rule of our own decided; empty when nothing is. */
  readonly left: readonly Token[];
  /** The words of `left`. */
  readonly leftText: string;
  /** What the sentence model is asked to score: the whole first, then clauses; each once, none when nothing is left. */
  readonly texts: readonly string[];
}

/** Of endlessly many clauses the model reads these at each end; for those between, the other reader speaks alone. */
const MOST_AT_EACH_END = 12;

const hasWord = (tokens: readonly Token[]): boolean => tokens.some(({ kind }) => kind === 'word');

/** The words of a clause as typed. */
export const textOf = ({ span }: Clause, text: string): string => text.slice(span.start, span.end);

function ends<T>(list: readonly T[]): readonly T[] {
  return list.length <= 2 * MOST_AT_EACH_END
    ? list
    : [...list.slice(0, MOST_AT_EACH_END), ...list.slice(-MOST_AT_EACH_END)];
}

/** Words from the first to the last token; or, where some between were taken out, those of the clauses that are left. */
function joinWords(tokens: readonly Token[] | null, open: readonly Clause[], text: string): string {
  if (tokens) return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  return open.map((clause) => textOf(clause, text)).join(' ');
}

/** Cuts an utterance into what is read. Never throws. */
export function prepareUtterance(request: ReadRequest): PreparedUtterance {
  const { text } = request;
  const tokens = tokensOf(text);
  const clauses = splitClauses(tokens).map((clause): PreparedClause => {
    const rule = decideNarrowly(clause, text);
    return { ...clause, rule, isRead: rule === null && hasWord(clause.tokens) };
  });
  const decided = clauses.filter(({ rule }) => rule);
  const rest = tokens.filter(({ start }) => !decided.some(({ span }) => start >= span.start && start < span.end));
  const left = hasWord(rest) ? rest : [];
  const open = clauses.filter(({ rule }) => !rule);
  const leftText = left.length === 0 ? '' : joinWords(decided.length === 0 ? tokens : null, open, text);
  const read = clauses.filter(({ isRead }) => isRead).map((clause) => textOf(clause, text));
  return {
    request,
    clauses,
    left,
    leftText,
    texts: left.length === 0 ? [] : [...new Set([leftText, ...ends(read)])],
  };
}
