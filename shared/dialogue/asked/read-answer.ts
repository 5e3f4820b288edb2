import { fail, ok } from '../../result';
import type { Result } from '../../result';
import { createMatcher } from '../../text/matcher';
import { compileProgram } from '../../text/program/compile-program';
import type { Token } from '../../text/token';
import type { AnswersTable } from './answers-schema';
import { BARE_ANSWERS } from './bare-answers';
import type { BareAnswer } from './bare-answers';
import { readPattern } from './read-pattern';
import type { PatternFault } from './read-pattern';

/** Reads a line that is nothing but an answer. @returns null when it is anything more, or a question. */
export type AnswerReader = (utterance: string) => BareAnswer | null;

/** An answer, or a filler (null), where it stands: indices of its first and last token. */
interface Part {
  readonly first: number;
  readonly last: number;
  readonly kind: BareAnswer | null;
}

const NO_LEXICON = { sets: {}, families: {} };

/** Typed words of a line: the tokens of "don't" are one. */
const countWords = (tokens: readonly Token[]): number =>
  new Set(tokens.filter(({ kind }) => kind === 'word').map(({ start }) => start)).size;

/** All kinds of answers by which the words from `at` on can be read to the end. */
function waysFrom(words: readonly number[], at: number, hits: readonly Part[]): Set<string> {
  if (at >= words.length) return new Set(['']);
  const ways = new Set<string>();
  for (const { last, kind } of hits.filter(({ first }) => first === words[at])) {
    const next = words.findIndex((place) => place > last);
    for (const rest of waysFrom(words, next < 0 ? words.length : next, hits)) {
      ways.add(
        [...new Set([...(kind === null ? [] : [kind]), ...rest.split(' ').filter(Boolean)])].toSorted().join(' '),
      );
    }
  }
  return ways;
}

function decide(ways: ReadonlySet<string>): BareAnswer | null {
  const plain = BARE_ANSWERS.find((answer) => ways.has(answer));
  if (plain) return plain;
  // "No, I don't know": the doubt is what is meant.
  return [...ways].some((way) => way.includes('not-sure')) ? 'not-sure' : null;
}

/** Makes the reader from its table. @returns what is wrong with a pattern, and where, when one cannot be read. */
export function createAnswerReader(table: AnswersTable): Result<AnswerReader, PatternFault> {
  const kinds: (BareAnswer | null)[] = [];
  const entries = [];
  const lists = [[null, 'fillers'] as const, ...BARE_ANSWERS.map((answer) => [answer, answer] as const)];
  for (const [kind, list] of lists) {
    for (const [index, source] of table[list].entries()) {
      const pattern = readPattern(source, NO_LEXICON, [list, index]);
      if (!pattern.ok) return fail(pattern.error);
      entries.push({ pattern: pattern.value });
      kinds.push(kind);
    }
  }
  const matcher = createMatcher(compileProgram(entries));
  return ok((utterance) => {
    const tokens = matcher.tokenize(utterance);
    const count = countWords(tokens);
    if (count === 0 || count > table.longest || tokens.some(({ kind, norm }) => kind === 'mark' && norm === '?'))
      return null;
    const hits = matcher.find(tokens).map(({ entry, first, last }) => ({ first, last, kind: kinds[entry] ?? null }));
    const words = tokens.flatMap(({ kind }, index) => (kind === 'word' ? [index] : []));
    return decide(waysFrom(words, 0, hits));
  });
}

/** The same, made when it is first needed. @throws at the first reading, when a pattern cannot be read; that none is so is tested. */
export function lazyAnswerReader(table: AnswersTable): AnswerReader {
  let made: AnswerReader | null = null;
  return (utterance) => {
    if (!made) {
      const reader = createAnswerReader(table);
      if (!reader.ok) throw new Error(reader.error.message);
      made = reader.value;
    }
    return made(utterance);
  };
}
