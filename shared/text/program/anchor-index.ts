import type { PatternTable } from './pattern-table';

const NO_LINK = -1;
/** A candidate is kept as its pattern, its companion, and how far away that may be: words ahead, or, below zero, words before. */
export const CANDIDATE_SIZE = 3;
const NO_CANDIDATES = new Int32Array(0);

/** Which of the patterns are looked for: those that matter by themselves, or those that only matter once one of them was found. */
export type Part = 'first' | 'second';

interface Laid {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

const pack = (numbers: readonly number[]): Int32Array =>
  numbers.length === 0 ? NO_CANDIDATES : Int32Array.from(numbers);

/**
 * Tells which patterns are worth trying at a word: those it is the anchor of. All are linked to their words when a program is loaded;
 * the candidates of a word are laid side by side when a text first holds it.
 */
export class AnchorIndex {
  /** A chain of links for each word: the chain begins at `head[word]`; a link has a pattern and the link after it. */
  private readonly head: Int32Array;
  private readonly next: number[] = [];
  private readonly patternOf: number[] = [];
  private readonly laid: (Laid | undefined)[] = [];

  /** @param isSecond - by pattern: 1 for those of the second part; null where all are of the first. */
  constructor(
    wordCount: number,
    private readonly isSecond: Uint8Array | null,
  ) {
    this.head = new Int32Array(wordCount).fill(NO_LINK);
  }

  /** Makes words anchors of a pattern; the patterns come one after the other, a word may come twice. */
  link(words: readonly number[], pattern: number): void {
    for (const word of words) {
      const newest = this.head[word] ?? NO_LINK;
      if (newest !== NO_LINK && this.patternOf[newest] === pattern) continue;
      this.head[word] = this.patternOf.length;
      this.next.push(newest);
      this.patternOf.push(pattern);
    }
  }

  /** @returns CANDIDATE_SIZE numbers for each candidate of a part; all of them are open. */
  candidatesOf(word: number, part: Part, patterns: PatternTable): Int32Array {
    return (this.laid[word] ?? this.layOut(word, patterns))[part];
  }

  private layOut(word: number, patterns: PatternTable): Laid {
    const first: number[] = [];
    const second: number[] = [];
    for (let link = this.head[word] ?? NO_LINK; link !== NO_LINK; link = this.next[link] ?? NO_LINK) {
      const pattern = this.patternOf[link] ?? 0;
      patterns.open(pattern);
      const part = this.isSecond?.[pattern] === 1 ? second : first;
      part.push(pattern, patterns.companion[pattern] ?? 0, patterns.distance[pattern] ?? 0);
    }
    const laid = { first: pack(first), second: pack(second) };
    this.laid[word] = laid;
    return laid;
  }
}
