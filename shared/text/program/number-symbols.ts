import type { ResolvedPattern, Step } from '../pattern/pattern';

/** The numbers of words and classes of words, as a program is written with. */
export interface Symbols {
  /** In order of their numbers. */
  readonly words: readonly string[];
  /** Members by number, rising. Those used more than once come first. */
  readonly classes: readonly (readonly number[])[];
  /** How many classes are used more than once, and are so called by their number. */
  readonly shared: number;
  readonly wordOf: (word: string) => number;
  /** The number of a word or class. */
  readonly symbolOf: (words: readonly string[]) => number;
}

function* wordListsIn(steps: readonly Step[]): Generator<readonly string[]> {
  for (const step of steps) {
    if (step.kind === 'any') yield step.words;
    else if (step.kind === 'choice') for (const option of step.options) yield* wordListsIn(option);
  }
}

const byUse = ([a, usesA]: readonly [string, number], [b, usesB]: readonly [string, number]): number =>
  usesB - usesA || (a < b ? -1 : 1);

/**
 * Numbers all words and classes of some patterns, so that what is used most has the smallest number, which takes least room.
 * @param extra - further classes that will be asked for.
 */
export function numberSymbols(patterns: readonly ResolvedPattern[], extra: readonly (readonly string[])[]): Symbols {
  const wordUses = new Map<string, number>();
  const classUses = new Map<string, number>();
  const keyOf = (words: readonly string[]): string => [...new Set(words)].sort().join(' ');
  const count = (words: readonly string[]) => {
    const key = keyOf(words);
    const known = classUses.get(key) ?? 0;
    classUses.set(key, known + 1);
    if (known === 0) for (const word of key.split(' ')) wordUses.set(word, (wordUses.get(word) ?? 0) + 1);
    else if (!key.includes(' ')) wordUses.set(key, (wordUses.get(key) ?? 0) + 1);
  };
  for (const { steps } of patterns) for (const words of wordListsIn(steps)) count(words);
  // Counted twice, so that they stand among the shared.
  for (const words of [...extra, ...extra]) count(words);

  const words = [...wordUses].sort(byUse).map(([word]) => word);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const wordOf = (word: string): number => {
    const number = numbers.get(word);
    if (number === undefined) throw new Error(`“${word}” has no number`);
    return number;
  };
  const several = [...classUses].filter(([key]) => key.includes(' '));
  const shared = several.filter(([, uses]) => uses > 1).sort(byUse);
  const single = several.filter(([, uses]) => uses === 1);
  const keys = [...shared, ...single].map(([key]) => key);
  const classNumbers = new Map(keys.map((key, index) => [key, words.length + index]));
  return {
    words,
    classes: keys.map((key) =>
      key
        .split(' ')
        .map(wordOf)
        .sort((a, b) => a - b),
    ),
    shared: shared.length,
    wordOf,
    symbolOf: (list) => {
      const key = keyOf(list);
      return classNumbers.get(key) ?? wordOf(key);
    },
  };
}
