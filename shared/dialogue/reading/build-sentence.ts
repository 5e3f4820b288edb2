import { packNotes, type NoteJudgement } from './notes/note-weights';
import type { TrainedNotes } from './notes/train-notes';
import { roundHead, type DenseHead } from './sentence/dense-head';
import { packHeads, parseHeads } from './sentence/sentence-heads';

/** To be raised whenever features, training or packing change, so that heads kept from an earlier build are trained again. */
export const SENTENCE_CODE_VERSION = '5';

/** What is trained over the sentence model, as files: for the worker that holds the model, and for the notes beside it. */
export interface SentenceFiles {
  readonly heads: Uint8Array;
  readonly notes: Uint8Array;
}

/** What was trained, piece by piece. */
export interface SentenceParts {
  readonly intents: DenseHead;
  readonly notes: TrainedNotes;
  /** From voices left out. */
  readonly judgement: NoteJudgement;
}

/**
 * Packs what was trained over the sentence model, so that heads and notes know that they belong together.
 * @param encoderVersion - of the pack whose features they were trained on.
 */
export function packSentence({ intents, notes, judgement }: SentenceParts, encoderVersion: string): SentenceFiles {
  const heads = packHeads({ intents, notes: roundHead(notes.sentence, 0) }, encoderVersion);
  const parsed = parseHeads(heads, encoderVersion);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return { heads, notes: packNotes(notes, judgement, parsed.value.version) };
}
