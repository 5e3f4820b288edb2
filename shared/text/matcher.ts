import { loadProgram } from './program/load-program';
import type { MatchProgram } from './program/program';
import { Search } from './search';
import { TextPlaces } from './text-places';
import type { Token } from './token';
import { createTokenizer, type Tokenizer } from './tokenize';
import { Vocabulary } from './vocabulary';
import type { Hit } from './walk';

/** One text, ready to have patterns found in it. */
export interface TextSearch {
  /** Hits of the first part by their first word, then in order of the patterns; overlapping ones included, some of them twice. */
  readonly findFirst: () => readonly Hit[];
  /** The same of the second part. @param among - by pattern: 1 for those that are looked for. */
  readonly findSecond: (among: Uint8Array) => readonly Hit[];
}

/** Many patterns, ready to be found in any text. */
export interface Matcher {
  readonly tokenize: Tokenizer;
  /** For whoever looks for the second part only where something of the first was found. */
  readonly search: (tokens: readonly Token[]) => TextSearch;
  /** All hits of the first part, by their first word, then in order of the patterns; overlapping ones included, some of them twice. */
  readonly find: (tokens: readonly Token[]) => readonly Hit[];
}

function openProgram(kept: MatchProgram, isSecond: Uint8Array | null) {
  const program = loadProgram(kept, isSecond);
  return { program, vocabulary: new Vocabulary(program.words, program.short) };
}

/**
 * Makes a matcher of compiled patterns (compile-program.ts). They are opened with the first text, as a start of the app has none.
 * @param isSecond - by pattern: 1 for those of the second part; null where all are of the first.
 */
export function createMatcher(kept: MatchProgram, isSecond: Uint8Array | null = null): Matcher {
  let opened: ReturnType<typeof openProgram> | null = null;
  const open = () => (opened ??= openProgram(kept, isSecond));
  const search = (tokens: readonly Token[]): TextSearch => {
    const { program, vocabulary } = open();
    return new Search(program, new TextPlaces(tokens, vocabulary));
  };
  return {
    tokenize: createTokenizer((word) => open().vocabulary.has(word)),
    search,
    find: (tokens) => search(tokens).findFirst(),
  };
}
