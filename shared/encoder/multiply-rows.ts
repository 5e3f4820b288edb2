import type { Kernel } from './kernel';
import { MAX_TOKENS, WIDEST } from './layout';
import type { Matrix } from './map-pack';

/** Multiplies the first rows of a list by a matrix, into rows of another. */
export type MultiplyRows = (from: Float32Array, rows: number, matrix: Matrix, into: Float32Array) => void;

/** Bytes that the activations and the sums of one multiplication take. */
const ACTIVATION_BYTES = MAX_TOKENS * WIDEST * 2;
export const SCRATCH_BYTES = ACTIVATION_BYTES + MAX_TOKENS * WIDEST * 4;

/**
 * Multiplies by whole numbers: each row of activations is stretched so that its largest becomes the matrix's `most` and rounded, the
 * kernel sums exactly, and the sums are stretched back. So the result does not depend on the order of summing.
 * @param scratch - where SCRATCH_BYTES of the kernel's memory are free, a multiple of 16.
 */
export function createMultiplyRows({ memory, multiply }: Kernel, scratch: number): MultiplyRows {
  const activations = new Int16Array(memory, scratch, MAX_TOKENS * WIDEST);
  const sumsAt = scratch + ACTIVATION_BYTES;
  const sums = new Int32Array(memory, sumsAt, MAX_TOKENS * WIDEST);
  const steps = new Float64Array(MAX_TOKENS);

  function round(from: Float32Array, row: number, columns: number, most: number): void {
    const start = row * columns;
    let largest = 0;
    for (let each = 0; each < columns; each += 1) {
      const size = Math.abs(from[start + each] ?? 0);
      if (size > largest) largest = size;
    }
    const factor = largest > 0 ? most / largest : 0;
    steps[row] = largest / most;
    for (let each = 0; each < columns; each += 1) {
      activations[row * WIDEST + each] = Math.round((from[start + each] ?? 0) * factor);
    }
  }

  return (from, rows, matrix, into) => {
    const { columns, rows: outputs, scale, bias, most } = matrix;
    for (let row = 0; row < rows; row += 1) round(from, row, columns, most);
    multiply({ activations: scratch, weights: matrix.at, sums: sumsAt, rows, columns, outputs });
    for (let row = 0; row < rows; row += 1) {
      const step = steps[row] ?? 0;
      for (let each = 0; each < outputs; each += 1) {
        const sum = sums[row * WIDEST + each] ?? 0;
        into[row * outputs + each] = sum * step * (scale[each] ?? 0) + (bias[each] ?? 0);
      }
    }
  };
}
