import type { Encoder } from '../../../encoder/create-encoder';
import { scoreHead } from './dense-head';
import type { SentenceHeads } from './sentence-heads';
import { sentenceFeatures } from './sentence-features';

/** What the sentence model makes of one stretch of words: raw scores, not yet chances. */
export interface SentenceScores {
  /** In the order of INTENTS. */
  readonly intents: Float64Array;
  /** In the order of NOTE_LABELS; the other half of each comes from the words (notes/). */
  readonly notes: Float64Array;
}

/** Scores stretches of words, in order. May live in a worker: `null` where it cannot answer, and the other reader answers alone. */
export interface SentenceModel {
  /** Changes whenever the same words might be scored differently; empty while there is no model. */
  readonly version: string;
  score(texts: readonly string[]): Promise<readonly SentenceScores[] | null>;
}

/** Scores one stretch of words on the spot. */
export type ScoreSentence = (text: string) => SentenceScores;

/** The encoder and its heads as one function. The same text gives the same bits on every machine. */
export const createScoreSentence =
  (encoder: Encoder, { intents, notes }: SentenceHeads): ScoreSentence =>
  (text) => {
    const features = sentenceFeatures(encoder.encode(text));
    return { intents: scoreHead(intents, features), notes: scoreHead(notes, features) };
  };
