import type { NumberReader } from './number-stream';
import { ANCHOR_KIND, ANCHOR_WORD, CLASS_SIZE, distanceAfter, FIRST_MEMBER, SHARED_CLASS } from './step-contexts';

/** What the words of an anchor are: one, a class that several patterns have, one of its own; or gathered from inside a choice. */
export const ANCHOR = { word: 0, shared: 1, own: 2, inside: 3 } as const;

/** Reads a class of words, by number, rising. */
export function readClass(numbers: NumberReader): number[] {
  const words: number[] = [];
  let word = 0;
  for (let left = numbers.take(CLASS_SIZE); left > 0; left -= 1) {
    word = words.length === 0 ? numbers.take(FIRST_MEMBER) : word + 1 + numbers.take(distanceAfter(word));
    words.push(word);
  }
  return words;
}

/** Reads the words of an anchor. @param shared - the classes that several patterns have. */
export function readAnchor(numbers: NumberReader, shared: readonly (readonly number[])[]): readonly number[] {
  const kind = numbers.take(ANCHOR_KIND);
  if (kind === ANCHOR.word) return [numbers.take(ANCHOR_WORD)];
  return kind === ANCHOR.shared ? (shared[numbers.take(SHARED_CLASS)] ?? []) : readClass(numbers);
}
