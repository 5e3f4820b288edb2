import { fail, ok, type Result } from '../../../result';
import { INTENTS } from '../../intents';
import { packWeights } from '../pack-weights';
import { parseWeights, type WeightsError } from '../parse-weights';
import type { ReaderWeights } from '../weights';
import { NOTE_LABELS } from './note-labels';
import type { TrainedNotes } from './train-notes';

/** The half of the notes that counts words, with what both halves together are judged by. */
export interface NoteWeights {
  readonly words: ReaderWeights;
  /** Of the heads that were trained together with these weights. */
  readonly headsVersion: string;
  /** Scores are multiplied by it, so that of a hundred notes with .9 about ninety are true. */
  readonly slope: number;
  /** From which chance on each label may be said, in the order of NOTE_LABELS; above 1 for those that never are, and for `any`. */
  readonly thresholds: Float32Array;
  /** Of the training lines with each intent, the share that was hard to hear. */
  readonly harshness: Float32Array;
}

/** The layout: version of the heads (32 bits), slope, thresholds and harshness (32-bit floats), then the weights as packWeights writes them. */
const HARSHNESS_AT = 4 * (2 + NOTE_LABELS.length);
const HEADER_BYTES = HARSHNESS_AT + 4 * INTENTS.length;

/** What is measured with voices left out, and stands beside the weights. */
export type NoteJudgement = Pick<NoteWeights, 'slope' | 'thresholds'>;

export function packNotes(
  { words, harshness }: Pick<TrainedNotes, 'words' | 'harshness'>,
  { slope, thresholds }: NoteJudgement,
  headsVersion: string,
): Uint8Array {
  const weights = packWeights(words, NOTE_LABELS);
  const bytes = new Uint8Array(HEADER_BYTES + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Number.parseInt(headsVersion, 16), true);
  for (const [index, number] of [slope, ...thresholds, ...harshness].entries())
    view.setFloat32(4 + 4 * index, number, true);
  bytes.set(weights, HEADER_BYTES);
  return bytes;
}

/** Reads what packNotes has written. */
export function parseNotes(bytes: Uint8Array): Result<NoteWeights, WeightsError> {
  if (bytes.length < HEADER_BYTES) return fail({ code: 'torn', message: 'the weights of the notes are not whole' });
  const words = parseWeights(bytes.subarray(HEADER_BYTES), NOTE_LABELS);
  if (!words.ok) return words;
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  return ok({
    words: words.value,
    headsVersion: view.getUint32(0, true).toString(16).padStart(8, '0'),
    slope: view.getFloat32(4, true),
    thresholds: Float32Array.from(NOTE_LABELS, (_, index) => view.getFloat32(8 + 4 * index, true)),
    harshness: Float32Array.from(INTENTS, (_, index) => view.getFloat32(HARSHNESS_AT + 4 * index, true)),
  });
}
