import { doubled } from './doubled';

/** Classes, and their members, that there is room for at first. */
const ROOM = 1024;
/** Up to this size a class is gone through from its first member; beyond it is halved. */
const SMALL = 8;
const MARK = /^[^\p{L}\p{N}]/u;
const LETTERS_AND_DIGITS = /^[a-z0-9]/i;
const ASCII = 128;

/** Whether a word is a mark or an emoji. The common question is answered first, as the other takes a while to make ready. */
export const isMark = (word: string): boolean =>
  !LETTERS_AND_DIGITS.test(word) && (word.charCodeAt(0) < ASCII || MARK.test(word));

/**
 * Tells whether a word is one of a class. Asked for every word of every pattern that is tried, so it allocates nothing. A symbol is
 * the number of a word, which is a class of its own, or from there on that of a class of several.
 */
export class WordClasses {
  readonly wordCount: number;
  /** Where the class numbered wordCount + n is kept: its members, rising, from `from[n]` up to `from[n + 1]`. */
  private members = new Uint16Array(ROOM);
  private from = new Int32Array(ROOM);
  /** By class: one bit for each member, 32 for all words: tells most words that are not in it at once. */
  private bits = new Int32Array(ROOM);
  private count = 0;
  /** By symbol: 1 for a mark or an emoji, which a pattern passes over unless it names it, and for a class with one. */
  private readonly marks: number[];
  private readonly symbols = new Map<readonly number[], number>();

  /** @param words - by their numbers. */
  constructor(words: readonly string[]) {
    this.wordCount = words.length;
    this.marks = words.map((word) => (isMark(word) ? 1 : 0));
  }

  /** The symbol of some words, by number, rising. The same list gives the same symbol. */
  symbolOf(words: readonly number[]): number {
    if (words.length === 1) return words[0] ?? 0;
    const known = this.symbols.get(words);
    if (known !== undefined) return known;
    const symbol = this.wordCount + this.count;
    this.add(words);
    this.symbols.set(words, symbol);
    return symbol;
  }

  private add(words: readonly number[]): void {
    const begin = this.from[this.count] ?? 0;
    if (begin + words.length > this.members.length) {
      const more = new Uint16Array(2 * this.members.length + words.length);
      more.set(this.members);
      this.members = more;
    }
    if (this.count + 1 === this.from.length) {
      this.from = doubled(this.from);
      this.bits = doubled(this.bits);
    }
    let bits = 0;
    let mark = 0;
    let at = begin;
    for (const word of words) {
      this.members[at] = word;
      at += 1;
      bits |= 1 << (word & 31);
      mark |= this.marks[word] ?? 0;
    }
    this.bits[this.count] = bits;
    this.marks.push(mark);
    this.count += 1;
    this.from[this.count] = at;
  }

  has(symbol: number, word: number): boolean {
    const index = symbol - this.wordCount;
    if (index < 0) return symbol === word;
    if (((this.bits[index] ?? 0) & (1 << (word & 31))) === 0) return false;
    const { members } = this;
    let low = this.from[index] ?? 0;
    let high = this.from[index + 1] ?? 0;
    while (high - low > SMALL) {
      const middle = (low + high) >> 1;
      if ((members[middle] ?? 0) <= word) low = middle;
      else high = middle;
    }
    for (; low < high; low += 1) if (members[low] === word) return true;
    return false;
  }

  /** How many classes of several words there are by now. */
  get size(): number {
    return this.count;
  }

  /** Whether one of a class is among some words. @param words - by word: 1 for those that are there. */
  meets(symbol: number, words: Uint8Array): boolean {
    const index = symbol - this.wordCount;
    if (index < 0) return words[symbol] === 1;
    const to = this.from[index + 1] ?? 0;
    for (let at = this.from[index] ?? 0; at < to; at += 1) if (words[this.members[at] ?? 0] === 1) return true;
    return false;
  }

  hasMarks(symbol: number): boolean {
    return this.marks[symbol] === 1;
  }
}
