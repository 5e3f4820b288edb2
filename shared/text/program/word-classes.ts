import { numberAt } from './numbers';

/** Up to this size a class is gone through from its first member; beyond it is halved. */
const SMALL = 8;
const MARK = /^[^\p{L}\p{N}]/u;
const FIRST_LETTER = 97;

/** Most words begin with a plain letter, and a program has thousands of them. */
const isMark = (word: string): boolean =>
  !(word.charCodeAt(0) >= FIRST_LETTER && word.charCodeAt(0) < 123) && MARK.test(word);

/**
 * Tells whether a word is one of a class. Asked for every word of every pattern that is tried, so it allocates nothing; the members
 * of a class are read when it is first asked for.
 */
export class WordClasses {
  readonly wordCount: number;
  /** Where the class numbered wordCount + n is kept: its members from `from[n]` up to `from[n + 1] - 1`. */
  readonly from: Int32Array;
  /** Members at the places where they are kept, rising; those of a class once it has been opened. */
  readonly members: Uint16Array;
  /** One bit for each member, 32 for all words: tells most words that are not in a class at once. 0 until the class is read. */
  private readonly bits: Int32Array;
  /** By word: 1 for a mark or an emoji, which a pattern passes over unless it names it. By class, once it is read. */
  private readonly marks: Uint8Array;

  /**
   * @param words - by their numbers; each is a class of its own.
   * @param kept - the classes of several words, as a program keeps them.
   */
  constructor(
    words: readonly string[],
    private readonly kept: string,
  ) {
    this.wordCount = words.length;
    this.members = new Uint16Array(kept.length);
    const from = new Int32Array(kept.length + 1);
    let count = 0;
    for (let at = 0; at < kept.length; at += 1 + numberAt(kept, at)) {
      from[count] = at + 1;
      count += 1;
    }
    from[count] = kept.length + 1;
    this.from = from.subarray(0, count + 1);
    this.bits = new Int32Array(count);
    this.marks = new Uint8Array(words.length + count);
    for (let number = 0; number < words.length; number += 1) if (isMark(words[number] ?? '')) this.marks[number] = 1;
  }

  has(symbol: number, word: number): boolean {
    const index = symbol - this.wordCount;
    if (index < 0) return symbol === word;
    if (this.bits[index] === 0) this.read(index);
    if (((this.bits[index] ?? 0) & (1 << (word & 31))) === 0) return false;
    const { members } = this;
    let low = this.from[index] ?? 0;
    let high = (this.from[index + 1] ?? 0) - 1;
    while (high - low > SMALL) {
      const middle = (low + high) >> 1;
      if ((members[middle] ?? 0) <= word) low = middle;
      else high = middle;
    }
    for (; low < high; low += 1) if (members[low] === word) return true;
    return false;
  }

  hasMarks(symbol: number): boolean {
    const index = symbol - this.wordCount;
    if (index >= 0 && this.bits[index] === 0) this.read(index);
    return this.marks[symbol] === 1;
  }

  /** Has the members of a class of several words read. @returns its n, for `from`. */
  open(symbol: number): number {
    const index = symbol - this.wordCount;
    if (this.bits[index] === 0) this.read(index);
    return index;
  }

  private read(index: number): void {
    const end = (this.from[index + 1] ?? 0) - 1;
    let word = -1;
    let bits = 0;
    for (let at = this.from[index] ?? 0; at < end; at += 1) {
      word += 1 + numberAt(this.kept, at);
      this.members[at] = word;
      bits |= 1 << (word & 31);
      if (this.marks[word] === 1) this.marks[this.wordCount + index] = 1;
    }
    this.bits[index] = bits;
  }
}
