import type { FeatureTable, SparseVector } from './vectorise';

/** A trained reader as it is shipped: weights of one byte each, a scale and a bias for each intent (in the order of INTENTS). */
export interface ReaderWeights {
  /** Eight hexadecimal digits; other weights have others. */
  readonly version: string;
  readonly table: FeatureTable;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** One row of 33 for each feature. */
  readonly cells: Int8Array;
}

/**
 * The layout in bytes, little-endian: magic, format and class count (16 bits each), hash of the list of intents, row count, hash of
 * all that follows (32 bits each); then scales and biases (32-bit floats), the unit of `telling` (32-bit float), hashes of the
 * features (32 bits each), `telling` (8 bits each), cells.
 */
/** "PSRD". */
export const MAGIC = 0x44525350;
export const FORMAT = 1;
export const HEADER_BYTES = 20;

/** How many bytes a file with so many rows and classes has. */
export const bytesFor = (rows: number, classes: number): number =>
  HEADER_BYTES + 8 * classes + 4 + rows * (4 + 1 + classes);

/** The raw scores of all intents for one vector, before they become probabilities. */
export function scoreVector({ scales, biases, cells }: ReaderWeights, { rows, values }: SparseVector): Float64Array {
  const scores = new Float64Array(scales.length);
  for (let index = 0; index < rows.length; index += 1) {
    const from = (rows[index] ?? 0) * scales.length;
    const value = values[index] ?? 0;
    for (let each = 0; each < scores.length; each += 1) {
      scores[each] = (scores[each] ?? 0) + value * (cells[from + each] ?? 0);
    }
  }
  return scores.map((score, each) => score * (scales[each] ?? 0) + (biases[each] ?? 0));
}
