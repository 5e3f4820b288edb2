import { buildReader } from '../../shared/dialogue/reading/build-reader';
import { hearGroup, type HeardGroup } from '../../shared/dialogue/reading/notes/hear-out';
import { trainNotes, type TrainedNotes } from '../../shared/dialogue/reading/notes/train-notes';
import type { DenseHead } from '../../shared/dialogue/reading/sentence/dense-head';
import { trainIntentHead } from '../../shared/dialogue/reading/sentence/train-intent-head';
import type { CorpusLine } from '../../shared/dialogue/reading/corpus-schema';
import { embedEntries } from '../encoder/embed-lines';
import { openEncoder } from '../encoder/open-encoder';
import { readCorpus } from '../content';

/** A piece of the training that needs none of the others. `features` are those of the whole corpus, in shared memory. */
export type TrainingTask =
  | { readonly kind: 'embed'; readonly lines: readonly string[] }
  | { readonly kind: 'words' }
  | { readonly kind: 'intents'; readonly features: Float32Array }
  | { readonly kind: 'notes'; readonly features: Float32Array }
  | { readonly kind: 'hear'; readonly features: Float32Array; readonly voices: readonly string[] };

/** What each piece gives. */
export interface TrainingResults {
  /** Entries of the cache of embeddings. */
  readonly embed: Uint8Array;
  /** The packed reader of words. */
  readonly words: Uint8Array;
  readonly intents: DenseHead;
  readonly notes: TrainedNotes;
  readonly hear: HeardGroup;
}

let corpus: readonly CorpusLine[] | null = null;
const linesOf = (root: string): readonly CorpusLine[] => (corpus ??= readCorpus(root));

/** Does one piece, in whatever thread it is called. The same task gives the same result. */
export function runTask(root: string, task: TrainingTask): TrainingResults[TrainingTask['kind']] {
  const { kind } = task;
  if (kind === 'embed') return embedEntries(openEncoder(root), task.lines);
  if (kind === 'words') return buildReader(linesOf(root));
  if (kind === 'intents') return trainIntentHead(linesOf(root), task.features);
  if (kind === 'notes') return trainNotes(linesOf(root), task.features);
  return hearGroup(linesOf(root), task.features, task.voices);
}
