import type { CorpusLine } from './corpus-schema';
import { judgeNotes } from './notes/choose-thresholds';
import { hearOut } from './notes/hear-out';
import { packNotes } from './notes/note-weights';
import { trainNotes } from './notes/train-notes';
import { roundHead } from './sentence/dense-head';
import { packHeads, parseHeads } from './sentence/sentence-heads';
import { trainIntentHead } from './sentence/train-intent-head';

/** To be raised whenever features, training or packing change, so that heads kept from an earlier build are trained again. */
export const SENTENCE_CODE_VERSION = '3';

/** What is trained over the sentence model, as files: for the worker that holds the model, and for the notes beside it. */
export interface SentenceFiles {
  readonly heads: Uint8Array;
  readonly notes: Uint8Array;
}

/**
 * Trains everything over the sentence model. The same lines in the same order give the same bytes.
 * @param features - FEATURE_COUNT for each line, in the lines' order.
 * @param encoderVersion - of the pack they come from.
 * @param tell - is told what is being done, as it takes a while.
 */
export function buildSentence(
  lines: readonly CorpusLine[],
  features: Float32Array,
  encoderVersion: string,
  tell: (words: string) => void = () => {},
): SentenceFiles {
  tell('training the notes');
  const notes = trainNotes(lines, features);
  tell('training the reader of sentences');
  const heads = packHeads(
    { intents: trainIntentHead(lines, features), notes: roundHead(notes.sentence, 0) },
    encoderVersion,
  );
  const parsed = parseHeads(heads, encoderVersion);
  if (!parsed.ok) throw new Error(parsed.error.message);
  tell('trying the notes on voices left out');
  const judgement = judgeNotes(hearOut(lines, features));
  return { heads, notes: packNotes(notes.words, judgement, parsed.value.version) };
}
