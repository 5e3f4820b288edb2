import type { ResolvedPattern, Step } from '../pattern/pattern';
import type { CodedStep } from './coded-step';

/** The words of some patterns with their numbers. */
export interface WordNumbers {
  /** In order of their numbers. */
  readonly words: readonly string[];
  readonly numberOf: (word: string) => number;
}

/** All words of steps, as often as they stand there. */
export function* wordsIn(steps: readonly Step[]): Generator<string> {
  for (const step of steps) {
    if (step.kind === 'any') yield* step.words;
    else if (step.kind === 'choice') for (const option of step.options) yield* wordsIn(option);
  }
}

/** Numbers all words of some patterns, so that what is used most has the smallest number, which takes least room. */
export function numberWords(patterns: readonly ResolvedPattern[]): WordNumbers {
  const uses = new Map<string, number>();
  for (const { steps } of patterns) for (const word of wordsIn(steps)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const words = [...uses].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  const numbers = new Map(words.map((word, number) => [word, number]));
  const numberOf = (word: string): number => {
    const number = numbers.get(word);
    if (number === undefined) throw new Error(`“${word}” has no number`);
    return number;
  };
  return { words, numberOf };
}

/** Steps with numbers for words. */
export function codeSteps(steps: readonly Step[], numberOf: (word: string) => number): CodedStep[] {
  return steps.map((step): CodedStep => {
    if (step.kind === 'gap') return { kind: 'gap', min: step.min, max: step.max };
    if (step.kind === 'edge') return { kind: 'edge', side: step.side };
    if (step.kind === 'choice') return { kind: 'choice', ways: step.options.map((way) => codeSteps(way, numberOf)) };
    const words = [...new Set(step.words.map(numberOf))].sort((a, b) => a - b);
    return { kind: 'words', words, plus: step.plus };
  });
}
