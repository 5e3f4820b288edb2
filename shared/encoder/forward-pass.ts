import type { Kernel } from './kernel';
import { ENTRY, MAX_TOKENS, SIZE, WIDEST } from './layout';
import type { Model } from './map-pack';
import { createMultiplyRows } from './multiply-rows';
import { createPlacePieces } from './place-pieces';
import { addTo, attend, averageRows, highest, normalise, rectify, toUnit } from './row-operations';

/** A line as numbers, each list of length 1. */
export interface Encoding {
  /** What the model was trained to give. */
  readonly final: Float32Array;
  /** The highest over all pieces of what the first layer gives. */
  readonly outer: Float32Array;
  /** The highest over all pieces of what is widest inside the second layer. */
  readonly inner: Float32Array;
}

/** How many numbers each list of an encoding has. */
export const WIDTHS = { final: SIZE, outer: SIZE, inner: WIDEST } as const;

/**
 * Makes the transformer ready: two layers of attention and a widened inner layer, then the mean of all pieces. Rows are made once and
 * used for every line, so a pass makes no rubbish. After Vaswani et al. 2017, with norms before each part; sizes and weights are those
 * of the Universal Sentence Encoder lite (Cer et al. 2018).
 * @returns a function of 1 to MAX_TOKENS ids.
 */
export function createForwardPass(model: Model, kernel: Kernel, scratch: number): (ids: readonly number[]) => Encoding {
  const { matrices, norms } = model;
  const multiply = createMultiplyRows(kernel, scratch);
  const placePieces = createPlacePieces(model, kernel.memory);
  const rowsOf = (width: number): Float32Array => new Float32Array(MAX_TOKENS * width);
  const entry = rowsOf(ENTRY);
  const stream = rowsOf(SIZE); // what flows through all layers; each part adds to it
  const normed = rowsOf(SIZE);
  const gathered = rowsOf(SIZE);
  const addition = rowsOf(SIZE);
  const wide = rowsOf(WIDEST);

  function runFirstLayer(rows: number): void {
    multiply(entry, rows, matrices.dense, stream); // the line enters 256 wide and flows on 512 wide
    normalise(entry, rows, norms.attention0, normed);
    multiply(normed, rows, matrices.qkv0, wide);
    attend(wide, rows, ENTRY, gathered);
    multiply(gathered, rows, matrices.out0, addition);
    addTo(stream, addition, rows * SIZE);
    normalise(stream, rows, norms.inner0, normed);
    multiply(normed, rows, matrices.up0, wide);
    rectify(wide, rows * WIDEST);
    multiply(wide, rows, matrices.down0, addition);
    addTo(stream, addition, rows * SIZE);
  }

  /** Up to the widest point; what follows there is linear and is taken once, of the mean. */
  function runSecondLayer(rows: number): void {
    normalise(stream, rows, norms.attention1, normed);
    multiply(normed, rows, matrices.qkv1, wide);
    attend(wide, rows, SIZE, gathered);
    multiply(gathered, rows, matrices.out1, addition);
    addTo(stream, addition, rows * SIZE);
    normalise(stream, rows, norms.inner1, normed);
    multiply(normed, rows, matrices.up1, wide);
    rectify(wide, rows * WIDEST);
  }

  function finish(rows: number): Float32Array {
    averageRows(wide, rows, WIDEST);
    averageRows(stream, rows, SIZE);
    multiply(wide, 1, matrices.down1, addition);
    addTo(stream, addition, SIZE);
    multiply(stream, 1, matrices.last, addition);
    return toUnit(addition.subarray(0, SIZE).map(Math.tanh));
  }

  return (ids) => {
    const rows = ids.length;
    placePieces(ids, entry);
    runFirstLayer(rows);
    const outer = highest(stream, rows, SIZE);
    runSecondLayer(rows);
    const inner = highest(wide, rows, WIDEST);
    return { final: finish(rows), outer: toUnit(outer), inner: toUnit(inner) };
  };
}
