import type { Token } from '../../text/token';
import type { TopicsTable } from './topics-schema';

/** The words of the guards, as sets. */
export type AskGuards = Readonly<Record<keyof TopicsTable['guards'], ReadonlySet<string>>>;

export const askGuards = (guards: TopicsTable['guards']): AskGuards => ({
  openers: new Set(guards.openers),
  auxiliaries: new Set(guards.auxiliaries),
  subjects: new Set(guards.subjects),
  negators: new Set(guards.negators),
  reporters: new Set(guards.reporters),
});

/** Where something stands in a text: indices of its first and last token. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** How near before a question a negator or somebody's asking must stand to call it off, in words. */
const NEAR = 3;

/** Whether the sentence in which a token stands ends in a question mark. */
function endsAsQuestion(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  const marks = tokens.filter((token) => token.sentence === sentence && token.kind === 'mark');
  return marks.at(-1)?.norm === '?';
}

/** Whether words that could as well join two halves of a sentence ("my sister, who lives here") are at the head of one, or in a question. */
export function isPlainlyAsked(tokens: readonly Token[], { first }: Place): boolean {
  const token = tokens[first];
  if (!token) return false;
  const begins = tokens.every(({ sentence, clause }) => sentence !== token.sentence || clause >= token.clause);
  return (begins && token.opens) || endsAsQuestion(tokens, first);
}

function isPutAsQuestion(tokens: readonly Token[], { first, last }: Place, guards: AskGuards): boolean {
  const words = tokens.slice(first, last + 1).filter(({ kind }) => kind === 'word');
  if (words.some(({ norm }) => guards.openers.has(norm))) return true;
  const isInverted = words.some(({ norm }, at) => {
    if (!guards.auxiliaries.has(norm)) return false;
    const next = words[at + 1]?.norm === 'not' ? words[at + 2] : words[at + 1];
    return at === 0 || (next !== undefined && guards.subjects.has(next.norm));
  });
  return isInverted || endsAsQuestion(tokens, first);
}

function isCalledOff(tokens: readonly Token[], { first, last }: Place, guards: AskGuards): boolean {
  if (tokens.slice(first, last + 1).some(({ inQuote }) => inQuote)) return true;
  const { sentence, clause } = tokens[first] ?? {};
  const before = tokens.slice(0, first).filter((token) => token.kind === 'word' && token.sentence === sentence);
  const near = before.slice(-NEAR);
  return near.some(
    (token) => guards.reporters.has(token.norm) || (token.clause === clause && guards.negators.has(token.norm)),
  );
}

/** Whether a match is a question or a request of the person's own, and no mention of one. */
export const isAsked = (tokens: readonly Token[], place: Place, guards: AskGuards, always: boolean): boolean =>
  (always || isPutAsQuestion(tokens, place, guards)) && !isCalledOff(tokens, place, guards);
