import { softmax } from './softmax';
import { SENTENCE_SHARE, SENTENCE_TEMPERATURE, TEMPERATURE, TOGETHER_TEMPERATURE } from './thresholds';

/** Raw scores of the two readers for the same words, in the order of INTENTS. */
export interface ReaderScores {
  readonly words: Float64Array;
  /** Null where the sentence model has not read these words: not loaded yet, refused, or one clause of very many. */
  readonly sentence: Float64Array | null;
}

/**
 * What the readers hold together: the weighted product of their chances, so that each can speak against what the other alone
 * believes (decisions/0011: 71.8 % right against 70.6 % by the mean, voices left out). Words alone, where they alone have read.
 * @returns one chance for each intent; they add up to 1.
 */
export function combineReaders({ words, sentence }: ReaderScores): Float64Array {
  if (!sentence) return softmax(words.slice(), TEMPERATURE);
  const together = words.map(
    (score, each) => score / TEMPERATURE + SENTENCE_SHARE * ((sentence[each] ?? 0) / SENTENCE_TEMPERATURE),
  );
  return softmax(together, TOGETHER_TEMPERATURE);
}
