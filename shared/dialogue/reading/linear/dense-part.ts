import { createDenseKernel, TILE_COLUMNS, TILE_ROWS } from './dense-kernel';
import { addRows, copyRows } from './copy-rows';
import type { LinearPart } from './linear-part';

/** Lines whose numbers stay in the processor's cache while their slopes are added up. */
const BLOCK = 64;
const BYTES = 4;

const upTo = (count: number, step: number): number => Math.ceil(count / step) * step;

/**
 * A part in which every line has a number for every input.
 * @param features - by line; `inputs`, a multiple of 4, for each.
 */
export function densePart(features: Float32Array, inputs: number, outputs: number, freedom: number): LinearPart {
  const lines = upTo(features.length / inputs, TILE_ROWS);
  const width = upTo(outputs, TILE_COLUMNS);
  const weightsAt = BYTES * lines * inputs;
  const slopesAt = weightsAt + BYTES * inputs * width;
  const scoresAt = slopesAt + BYTES * inputs * width;
  const { memory, addTile } = createDenseKernel(scoresAt + BYTES * lines * width);
  new Float32Array(memory).set(features);
  const weights = new Float32Array(memory, weightsAt, inputs * width);
  const slopes = new Float32Array(memory, slopesAt, inputs * width);
  const scores = new Float32Array(memory, scoresAt, lines * width);
  const featureRow = BYTES * inputs;
  const row = BYTES * width;

  const addScores: LinearPart['addScores'] = (from, into) => {
    copyRows(from, outputs, weights, width);
    scores.fill(0);
    for (let line = 0; line < lines; line += TILE_ROWS) {
      for (let column = 0; column < width; column += TILE_COLUMNS) {
        addTile({
          four: line * featureRow,
          fourApart: featureRow,
          fourStep: BYTES,
          twelve: weightsAt + BYTES * column,
          twelveStep: row,
          sums: scoresAt + line * row + BYTES * column,
          sumsApart: row,
          steps: inputs,
        });
      }
    }
    addRows(scores, width, into, outputs);
  };

  const addSlopes: LinearPart['addSlopes'] = (errors, into) => {
    scores.fill(0);
    slopes.fill(0);
    copyRows(errors, outputs, scores, width);
    for (let line = 0; line < lines; line += BLOCK) {
      for (let input = 0; input < inputs; input += TILE_ROWS) {
        for (let column = 0; column < width; column += TILE_COLUMNS) {
          addTile({
            four: line * featureRow + BYTES * input,
            fourApart: BYTES,
            fourStep: featureRow,
            twelve: scoresAt + line * row + BYTES * column,
            twelveStep: row,
            sums: slopesAt + input * row + BYTES * column,
            sumsApart: row,
            steps: Math.min(BLOCK, lines - line),
          });
        }
      }
    }
    addRows(slopes, width, into, outputs);
  };
  const squares = new Float64Array(inputs);
  for (let at = 0; at < features.length; at += 1)
    squares[at % inputs] = (squares[at % inputs] ?? 0) + (features[at] ?? 0) ** 2;
  return { inputs, freedom, squares, addScores, addSlopes };
}
