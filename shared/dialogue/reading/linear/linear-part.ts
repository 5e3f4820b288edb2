import type { SparseVector } from '../vectorise';

/**
 * One part of what a linear model sees of its lines: so many inputs, each with a weight for each output. Weights lie by input, then by
 * output; scores and errors by line, then by output.
 */
export interface LinearPart {
  readonly inputs: number;
  /** How freely its weights may grow; higher fits the lines closer. */
  readonly freedom: number;
  /** Adds what this part says to the scores of all lines. */
  readonly addScores: (weights: Float64Array, scores: Float64Array) => void;
  /** Adds up, for each weight, how the loss grows with it. */
  readonly addSlopes: (errors: Float64Array, slopes: Float64Array) => void;
}

/** A part in which every line has few of many features. */
export function sparsePart(
  vectors: readonly SparseVector[],
  inputs: number,
  outputs: number,
  freedom: number,
): LinearPart {
  return {
    inputs,
    freedom,
    addScores(weights, scores) {
      for (const [line, { rows, values }] of vectors.entries()) {
        const to = line * outputs;
        for (let at = 0; at < rows.length; at += 1) {
          const from = (rows[at] ?? 0) * outputs;
          const value = values[at] ?? 0;
          for (let each = 0; each < outputs; each += 1) {
            scores[to + each] = (scores[to + each] ?? 0) + value * (weights[from + each] ?? 0);
          }
        }
      }
    },
    addSlopes(errors, slopes) {
      for (const [line, { rows, values }] of vectors.entries()) {
        const from = line * outputs;
        for (let at = 0; at < rows.length; at += 1) {
          const to = (rows[at] ?? 0) * outputs;
          const value = values[at] ?? 0;
          for (let each = 0; each < outputs; each += 1) {
            slopes[to + each] = (slopes[to + each] ?? 0) + value * (errors[from + each] ?? 0);
          }
        }
      }
    },
  };
}
