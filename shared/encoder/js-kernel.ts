import type { Kernel, Product } from './kernel';
import { MAX_TOKENS, WIDEST } from './layout';

/**
 * Two weights ride in one double, u + v × 2^26, and are multiplied at once: no sum reaches 2^25 (the packing script sees to that), so
 * that both come out exact.
 */
const PAIR = 2 ** 26;
/** Rows that are multiplied in one go; MAX_TOKENS is a multiple of it. */
const ABREAST = 4;

/** Takes two sums apart and writes them side by side. */
function part(sums: Int32Array, at: number, both: number): void {
  const high = Math.round(both / PAIR);
  sums[at] = both - high * PAIR;
  sums[at + 1] = high;
}

/** Four rows of weights as two rows of pairs, cell by cell. */
function pairWeights(weights: Int8Array, from: number, columns: number, into: Float64Array): void {
  for (let column = 0; column < columns; column += 1) {
    const at = from + column;
    into[2 * column] = (weights[at] ?? 0) + PAIR * (weights[at + columns] ?? 0);
    into[2 * column + 1] = (weights[at + 2 * columns] ?? 0) + PAIR * (weights[at + 3 * columns] ?? 0);
  }
}

/** Four rows of activations by four outputs. Rows beyond the last hold rubbish and are never read. */
function multiplyBlock(
  x: Float64Array,
  from: number,
  pairs: Float64Array,
  columns: number,
  sums: Int32Array,
  to: number,
) {
  const [from1, from2, from3] = [from + WIDEST, from + 2 * WIDEST, from + 3 * WIDEST];
  // Eight sums in variables of their own: in an array they would take twice the time.
  let low0 = 0;
  let low1 = 0;
  let low2 = 0;
  let low3 = 0;
  let high0 = 0;
  let high1 = 0;
  let high2 = 0;
  let high3 = 0;
  for (let column = 0; column < columns; column += 1) {
    const low = pairs[2 * column] ?? 0;
    const high = pairs[2 * column + 1] ?? 0;
    const x0 = x[from + column] ?? 0;
    const x1 = x[from1 + column] ?? 0;
    const x2 = x[from2 + column] ?? 0;
    const x3 = x[from3 + column] ?? 0;
    low0 += x0 * low;
    high0 += x0 * high;
    low1 += x1 * low;
    high1 += x1 * high;
    low2 += x2 * low;
    high2 += x2 * high;
    low3 += x3 * low;
    high3 += x3 * high;
  }
  part(sums, to, low0);
  part(sums, to + 2, high0);
  part(sums, to + WIDEST, low1);
  part(sums, to + WIDEST + 2, high1);
  part(sums, to + 2 * WIDEST, low2);
  part(sums, to + 2 * WIDEST + 2, high2);
  part(sums, to + 3 * WIDEST, low3);
  part(sums, to + 3 * WIDEST + 2, high3);
}

/** The kernel in plain JavaScript, in a memory of its own. */
export function createJsKernel(bytes: number): Kernel {
  const memory = new ArrayBuffer(bytes);
  const activations = new Int16Array(memory, 0, bytes >> 1);
  const weights = new Int8Array(memory);
  const sums = new Int32Array(memory, 0, bytes >> 2);
  const x = new Float64Array(MAX_TOKENS * WIDEST);
  const pairs = new Float64Array(2 * WIDEST);
  const multiply = ({ activations: xAt, weights: weightsAt, sums: sumsAt, rows, columns, outputs }: Product): void => {
    for (let row = 0; row < rows; row += 1) {
      const from = (xAt >> 1) + row * WIDEST;
      for (let column = 0; column < columns; column += 1) x[row * WIDEST + column] = activations[from + column] ?? 0;
    }
    for (let output = 0; output < outputs; output += 4) {
      pairWeights(weights, weightsAt + output * columns, columns, pairs);
      for (let row = 0; row < rows; row += ABREAST) {
        multiplyBlock(x, row * WIDEST, pairs, columns, sums, (sumsAt >> 2) + row * WIDEST + output);
      }
    }
  };
  return { kind: 'js', memory, multiply };
}
