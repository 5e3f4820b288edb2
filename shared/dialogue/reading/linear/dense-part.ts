import { createDenseKernel, TILE_COLUMNS, TILE_ROWS } from './dense-kernel';
import type { LinearPart } from './linear-part';

/** Lines whose numbers stay in the processor's cache while their slopes are added up. */
const BLOCK = 64;
const BYTES = 4;

const upTo = (count: number, step: number): number => Math.ceil(count / step) * step;

/** Copies rows of one width into rows of another. */
function copyRows(
  from: ArrayLike<number>,
  fromWidth: number,
  into: Float64Array | Float32Array,
  intoWidth: number,
): void {
  const width = Math.min(fromWidth, intoWidth);
  for (let row = 0, count = from.length / fromWidth; row < count; row += 1) {
    for (let each = 0; each < width; each += 1) into[row * intoWidth + each] = from[row * fromWidth + each] ?? 0;
  }
}

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
    copyRows(into, outputs, scores, width);
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
    copyRows(scores.subarray(0, (into.length / outputs) * width), width, into, outputs);
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
    for (let input = 0; input < inputs; input += 1) {
      for (let each = 0; each < outputs; each += 1) {
        const at = input * outputs + each;
        into[at] = (into[at] ?? 0) + (slopes[input * width + each] ?? 0);
      }
    }
  };
  return { inputs, freedom, addScores, addSlopes };
}
