import type { WordSet } from './program/word-set';
import { createRepair } from './repair';

const MOST_REMEMBERED = 4_000;
const UNKNOWN = -1;

/** Turns typed words into the numbers of the words that patterns look for. */
export class Vocabulary {
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly remembered = new Map<string, number>();
  private repair: ((word: string) => string | null) | null = null;

  /**
   * @param words - by their numbers.
   * @param short - words worth repairing from four letters on.
   */
  constructor(
    private readonly words: readonly string[],
    private readonly short: WordSet,
  ) {
    this.numbers = new Map(words.map((word, number) => [word, number]));
  }

  has(word: string): boolean {
    return this.numbers.has(word);
  }

  /** The number of a typed word; a word no rule knows is tried with its dropped g ("beggin") and one typo mended. -1 for none. */
  numberOf(word: string): number {
    return this.numbers.get(word) ?? this.remembered.get(word) ?? this.mend(word);
  }

  private mend(word: string): number {
    // Most texts hold a word that no rule knows, but the first paint holds none: so this is made when it is needed.
    this.repair ??= createRepair(this.words, new Set(this.words.filter((_, number) => this.short.has(number))));
    const whole = `${word}g`;
    const mended = word.endsWith('in') && this.numbers.has(whole) ? whole : this.repair(word);
    const number = mended === null ? UNKNOWN : (this.numbers.get(mended) ?? UNKNOWN);
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(word, number);
    return number;
  }
}
