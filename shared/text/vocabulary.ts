import { createRepair } from './repair';

const NO_SYMBOLS: ReadonlySet<number> = new Set();
const MOST_REMEMBERED = 4_000;

/**
 * Turns words and classes of words into numbers. A class is a set of words that stand for one place in a pattern; its members
 * carry its number beside their own, so that one look-up tells all that a typed word can be.
 */
export class Vocabulary {
  private readonly symbols = new Map<string, Set<number>>();
  private readonly classes = new Map<string, number>();
  private readonly remembered = new Map<string, ReadonlySet<number>>();
  private repair: (word: string) => string | null = () => null;
  private count = 0;

  /** The number of a word, or of a class of words; `key` names the class. */
  symbolFor({
    key,
    words,
    plus,
  }: {
    readonly key: string;
    readonly words: readonly string[];
    readonly plus: boolean;
  }): number {
    const name = plus ? key.slice(0, -1) : key;
    const known = this.classes.get(name);
    if (known !== undefined) return known;
    const symbol = this.count;
    this.count += 1;
    this.classes.set(name, symbol);
    for (const word of words) {
      const own = this.symbols.get(word);
      if (own) own.add(symbol);
      else this.symbols.set(word, new Set([symbol]));
    }
    return symbol;
  }

  has(word: string): boolean {
    return this.symbols.has(word);
  }

  /** Called once all patterns are in: from now on unknown words may be repaired. `short` are words worth repairing from 4 letters on. */
  close(short: ReadonlySet<string>): void {
    this.classes.clear();
    this.repair = createRepair(this.symbols.keys(), short);
  }

  /** All numbers a typed word stands for; a word no rule knows is tried with its dropped g ("beggin") and one typo mended. */
  readonly symbolsOf = (word: string): ReadonlySet<number> => {
    const known = this.symbols.get(word) ?? this.remembered.get(word);
    if (known) return known;
    const whole = `${word}g`;
    const mended = word.endsWith('in') && this.symbols.has(whole) ? whole : this.repair(word);
    const symbols = (mended !== null && this.symbols.get(mended)) || NO_SYMBOLS;
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(word, symbols);
    return symbols;
  };
}
