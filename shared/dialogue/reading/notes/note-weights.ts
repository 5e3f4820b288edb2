import { fail, ok, type Result } from '../../../result';
import { packWeights } from '../pack-weights';
import { parseWeights, type WeightsError } from '../parse-weights';
import type { TrainedReader } from '../train-reader';
import type { ReaderWeights } from '../weights';
import { NOTE_LABELS } from './note-labels';

/** The half of the notes that counts words, with what both halves together are judged by. */
export interface NoteWeights {
  readonly words: ReaderWeights;
  /** Of the heads that were trained together with these weights. */
  readonly headsVersion: string;
  /** Scores are multiplied by it, so that of a hundred notes with .9 about ninety are true. */
  readonly slope: number;
  /** From which chance on each label may be said, in the order of NOTE_LABELS; above 1 for those that never are. */
  readonly thresholds: Float32Array;
}

/** The layout: version of the heads (32 bits), slope and thresholds (32-bit floats), then the weights as packWeights writes them. */
const HEADER_BYTES = 4 * (2 + NOTE_LABELS.length);

/** What is measured with voices left out, and stands beside the weights. */
export type NoteJudgement = Pick<NoteWeights, 'slope' | 'thresholds'>;

export function packNotes(
  words: TrainedReader,
  { slope, thresholds }: NoteJudgement,
  headsVersion: string,
): Uint8Array {
  const weights = packWeights(words, NOTE_LABELS);
  const bytes = new Uint8Array(HEADER_BYTES + weights.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Number.parseInt(headsVersion, 16), true);
  for (const [index, number] of [slope, ...thresholds].entries()) view.setFloat32(4 + 4 * index, number, true);
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
  });
}
