import type { Token } from '../../text/token';
import type { TakenTable } from './taken-schema';

/** The words of the guards, as sets. */
export type GuardWords = Readonly<Record<keyof TakenTable['guards'], ReadonlySet<string>>>;

export const guardWords = (guards: TakenTable['guards']): GuardWords => ({
  negators: new Set(guards.negators),
  harmless: new Set(guards.harmless),
  past: new Set(guards.past),
  polite: new Set(guards.polite),
  doubted: new Set(guards.doubted),
  reporters: new Set(guards.reporters),
});

/** Where something stands in a text: indices of its first and last token. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** The words of a clause with their place, or of its sentence up to a place. */
const wordsWhere = (tokens: readonly Token[], keep: (token: Token, index: number) => boolean) =>
  tokens.flatMap((token, index) => (token.kind === 'word' && keep(token, index) ? [{ norm: token.norm, index }] : []));

const isQuoted = (tokens: readonly Token[], { first, last }: Place): boolean =>
  tokens.slice(first, last + 1).some((token) => token.inQuote);

function isNegated(around: readonly { norm: string }[], guards: GuardWords): boolean {
  return around.some(({ norm }, at) => guards.negators.has(norm) && !guards.harmless.has(around[at + 1]?.norm ?? ''));
}

const PAST_ENDING = /^[a-z]{2,}ed$/;

/**
 * Whether a proposal is called off by its clause: quoted, negated before or after, or told of the past ("the park was nice").
 * "I wondered if", "I was thinking" and "if you were free" are polite ways to propose and no past.
 */
export function isProposalCalledOff(tokens: readonly Token[], place: Place, guards: GuardWords): boolean {
  if (isQuoted(tokens, place)) return true;
  const clause = tokens[place.first]?.clause;
  const around = wordsWhere(
    tokens,
    (token, index) => token.clause === clause && (index < place.first || index > place.last),
  );
  if (isNegated(around, guards)) return true;
  return around.some(({ norm }, at) => {
    if (guards.polite.has(norm)) return false;
    if (!guards.past.has(norm) && !PAST_ENDING.test(norm)) return false;
    const near = [around[at + 1]?.norm ?? '', around[at + 2]?.norm ?? ''];
    return !near.some((word) => guards.polite.has(word));
  });
}

/**
 * Whether an owned deed is called off by what stands before it: quoted, negated, doubted ("if I lied") or somebody's words ("you said I lied").
 */
export function isDeedCalledOff(tokens: readonly Token[], place: Place, guards: GuardWords): boolean {
  if (isQuoted(tokens, place)) return true;
  const { clause, sentence } = tokens[place.first] ?? {};
  const inClause = wordsWhere(tokens, (token, index) => token.clause === clause && index < place.first);
  if (isNegated(inClause, guards)) return true;
  const before = wordsWhere(tokens, (token, index) => token.sentence === sentence && index < place.first);
  return before.some(({ norm }) => guards.doubted.has(norm) || guards.reporters.has(norm));
}
