import { loadProgram } from './program/load-program';
import type { MatchProgram } from './program/program';
import { Search } from './search';
import { TextPlaces } from './text-places';
import type { Token } from './token';
import { createTokenizer, type Tokenizer } from './tokenize';
import { Vocabulary } from './vocabulary';
import type { Hit } from './walk';

/** Many patterns, ready to be found in any text. */
export interface Matcher {
  readonly tokenize: Tokenizer;
  /** All hits of all patterns, by their first word, then in order of the patterns; overlapping ones included, some of them twice. */
  readonly find: (tokens: readonly Token[]) => readonly Hit[];
}

/** Makes a matcher of compiled patterns (compile-program.ts). */
export function createMatcher(kept: MatchProgram): Matcher {
  const program = loadProgram(kept);
  const vocabulary = new Vocabulary(program.words, program.short);
  return {
    tokenize: createTokenizer((word) => vocabulary.has(word)),
    find: (tokens) => new Search(program, new TextPlaces(tokens, vocabulary)).run(),
  };
}
