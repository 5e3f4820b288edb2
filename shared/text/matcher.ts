import type { ResolvedPattern, Step } from './pattern/pattern';
import type { Token } from './token';
import { createTokenizer, type Tokenizer } from './tokenize';
import { Trie } from './trie';
import { Vocabulary } from './vocabulary';
import { Walk, type Hit } from './walk';

/** Many patterns, ready to be found in any text. */
export interface Matcher {
  readonly tokenize: Tokenizer;
  /** All hits of all patterns, in order of their first word; overlapping ones included, some of them twice. */
  readonly find: (tokens: readonly Token[]) => readonly Hit[];
}

/** One pattern to look for, and whether its short words deserve mending of typos (safety rules). */
export interface MatcherEntry {
  readonly pattern: ResolvedPattern;
  readonly mendsShortWords?: boolean;
}

function* wordsIn(steps: readonly Step[]): Generator<string> {
  for (const step of steps) {
    if (step.kind === 'any') yield* step.words;
    else if (step.kind === 'choice') for (const option of step.options) yield* wordsIn(option);
  }
}

/** Builds a matcher; the entry's place in the list is the number its hits carry. */
export function createMatcher(entries: readonly MatcherEntry[]): Matcher {
  const vocabulary = new Vocabulary();
  const trie = new Trie(vocabulary);
  const short = new Set<string>();
  for (const [entry, { pattern, mendsShortWords }] of entries.entries()) {
    trie.insert(pattern, entry);
    if (mendsShortWords) for (const word of wordsIn(pattern.steps)) short.add(word);
  }
  trie.close();
  vocabulary.close(short);
  return {
    tokenize: createTokenizer((word) => vocabulary.has(word)),
    find: (tokens) => new Walk(tokens, vocabulary).run(trie),
  };
}
