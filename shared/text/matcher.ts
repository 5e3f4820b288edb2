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

function openProgram(kept: MatchProgram) {
  const program = loadProgram(kept);
  return { program, vocabulary: new Vocabulary(program.words, program.short) };
}

/** Makes a matcher of compiled patterns (compile-program.ts). They are opened with the first text, as a start of the app has none. */
export function createMatcher(kept: MatchProgram): Matcher {
  let opened: ReturnType<typeof openProgram> | null = null;
  const open = () => (opened ??= openProgram(kept));
  return {
    tokenize: createTokenizer((word) => open().vocabulary.has(word)),
    find: (tokens) => {
      const { program, vocabulary } = open();
      return new Search(program, new TextPlaces(tokens, vocabulary)).run();
    },
  };
}
