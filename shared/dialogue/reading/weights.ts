import type { FeatureTable, SparseVector } from './vectorise';

/** Trained weights of words as they are shipped: one byte each, a scale and a bias for each output (an intent, or a note). */
export interface ReaderWeights {
  /** Eight hexadecimal digits; other weights have others. */
  readonly version: string;
  readonly table: FeatureTable;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** One row for each feature, a cell for each output; most cells are 0. */
  readonly cells: Int8Array;
}

/**
 * The layout in bytes, little-endian. Header: magic, format and count of outputs (16 bits each), hash of the list of outputs, count
 * of rows, count of cells, hash of all that follows (32 bits each). Body: scales and biases (32-bit floats, one for each output), the
 * unit of `telling` (a float), hashes of the features (32 bits each), `telling` (8 bits each), for each row a mask of the outputs
 * it has a weight for (whole bytes, lowest bit first), and those weights in order (8 bits each).
 */
export const FORMAT = 1;
/** "PSRD". */
export const MAGIC = 0x44525350;
export const HEADER_BYTES = 24;
/** How many bytes a mask of so many outputs takes. */
export const maskBytes = (outputs: number): number => Math.ceil(outputs / 8);

/** How many bytes a file with so many rows, outputs and cells has. */
export const bytesFor = (rows: number, outputs: number, cells: number): number =>
  HEADER_BYTES + 8 * outputs + 4 + rows * (4 + 1 + maskBytes(outputs)) + cells;

/** The raw scores of all outputs for one vector, before they become probabilities. */
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
