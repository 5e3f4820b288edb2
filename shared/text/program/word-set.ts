/** A set of words, by number: one bit for each word of a program. */
export class WordSet {
  /** @param bits - as `bitsOf` makes them. */
  constructor(private readonly bits: Uint8Array) {}

  has(word: number): boolean {
    return (((this.bits[word >> 3] ?? 0) >> (word & 7)) & 1) === 1;
  }

  /** The bits of a set, as a program keeps them. */
  static bitsOf(words: Iterable<number>, wordCount: number): Uint8Array {
    const bits = new Uint8Array(Math.ceil(wordCount / 8));
    for (const word of words) bits[word >> 3] = (bits[word >> 3] ?? 0) | (1 << (word & 7));
    return bits;
  }
}
