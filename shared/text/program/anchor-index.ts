import type { EntryTable } from './entry-table';
import type { WordClasses } from './word-classes';

const NO_LINK = -1;
/** A candidate is kept as its entry, its companion, and how far away that may be: words ahead, or, below zero, words before. */
export const CANDIDATE_SIZE = 3;
const NO_CANDIDATES = new Int32Array(0);

/**
 * Tells which patterns are worth trying at a word: those it is the anchor of. All are linked to their words when a program is loaded;
 * the candidates of a word are laid side by side when a text first holds it.
 */
export class AnchorIndex {
  /** A chain of links for each word: the chain begins at `head[word]`; a link has an entry and the link after it. */
  private readonly head: Int32Array;
  private readonly next: number[];
  private readonly entryOf: number[];
  private readonly laid: (Int32Array | undefined)[];

  constructor(
    private readonly entries: EntryTable,
    classes: WordClasses,
  ) {
    const { wordCount, members, from } = classes;
    this.head = new Int32Array(wordCount).fill(NO_LINK);
    this.next = [];
    this.entryOf = [];
    this.laid = Array.from<Int32Array | undefined>({ length: wordCount });
    for (let entry = 0; entry < entries.count; entry += 1) {
      const symbol = entries.anchor[entry] ?? 0;
      if (symbol < wordCount) this.link(symbol, entry);
      else {
        const index = classes.open(symbol);
        const end = (from[index + 1] ?? 0) - 1;
        for (let at = from[index] ?? 0; at < end; at += 1) this.link(members[at] ?? 0, entry);
      }
    }
  }

  private link(word: number, entry: number): void {
    this.next.push(this.head[word] ?? NO_LINK);
    this.head[word] = this.entryOf.length;
    this.entryOf.push(entry);
  }

  /** @returns CANDIDATE_SIZE numbers for each candidate. */
  candidatesOf(word: number): Int32Array {
    return this.laid[word] ?? this.layOut(word);
  }

  private layOut(word: number): Int32Array {
    const { companion, within, isAhead } = this.entries;
    const numbers: number[] = [];
    for (let link = this.head[word] ?? NO_LINK; link !== NO_LINK; link = this.next[link] ?? NO_LINK) {
      const entry = this.entryOf[link] ?? 0;
      const distance = within[entry] ?? 0;
      numbers.push(entry, companion[entry] ?? 0, isAhead[entry] === 0 ? -distance : distance);
    }
    const candidates = numbers.length === 0 ? NO_CANDIDATES : Int32Array.from(numbers);
    this.laid[word] = candidates;
    return candidates;
  }
}
