import type { Sequence } from './pattern/pattern';
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

/** One pattern to look for: its sequences, and whether its short words deserve mending of typos (safety rules). */
export interface MatcherEntry {
  readonly sequences: readonly Sequence[];
  readonly mendsShortWords?: boolean;
}

/** Builds a matcher; the entry's place in the list is the number its hits carry. */
export function createMatcher(entries: readonly MatcherEntry[]): Matcher {
  const vocabulary = new Vocabulary();
  const trie = new Trie(vocabulary);
  const short = new Set<string>();
  entries.forEach(({ sequences, mendsShortWords }, entry) => {
    for (const sequence of sequences) {
      trie.insert(sequence, entry);
      if (!mendsShortWords) continue;
      for (const item of sequence.items) if (item.kind === 'any') for (const word of item.words) short.add(word);
    }
  });
  vocabulary.close(short);
  return {
    tokenize: createTokenizer((word) => vocabulary.has(word)),
    find: (tokens) => new Walk(tokens, vocabulary).run(trie),
  };
}
