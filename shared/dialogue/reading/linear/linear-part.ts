/**
 * One part of what a linear model sees of its lines: so many inputs, each with a weight for each output. Weights lie by input, then by
 * output; scores and errors by line, then by output.
 */
export interface LinearPart {
  readonly inputs: number;
  /** How freely its weights may grow; higher fits the lines closer. */
  readonly freedom: number;
  /** By input: the squares of its numbers over all lines, added up. */
  readonly squares: Float64Array;
  /** Adds what this part says to the scores of all lines. */
  readonly addScores: (weights: Float32Array, scores: Float64Array) => void;
  /** Adds up, for each weight, how the loss grows with it. */
  readonly addSlopes: (errors: Float64Array, slopes: Float32Array) => void;
}
