import { softmax } from './softmax';
import { SENTENCE_TEMPERATURE, TEMPERATURE } from './thresholds';

/** Raw scores of the two readers for the same words, in the order of INTENTS. */
export interface ReaderScores {
  readonly words: Float64Array;
  /** Null where the sentence model has not read these words: not loaded yet, refused, or one clause of very many. */
  readonly sentence: Float64Array | null;
}

/**
 * What the readers hold together: the mean of their chances, each calibrated by itself. Words alone, where they alone have read.
 * @returns one chance for each intent; they add up to 1.
 */
export function combineReaders({ words, sentence }: ReaderScores): Float64Array {
  const first = softmax(words.slice(), TEMPERATURE);
  if (!sentence) return first;
  const second = softmax(sentence.slice(), SENTENCE_TEMPERATURE);
  return first.map((chance, each) => (chance + (second[each] ?? 0)) / 2);
}
