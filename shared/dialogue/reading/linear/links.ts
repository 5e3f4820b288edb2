import { softmax } from '../softmax';

/**
 * How scores become chances, and what being wrong costs: turns a line's scores into errors (chance − target) in place.
 * @returns the line's loss.
 */
export type Link = (scores: Float64Array, targets: Float64Array) => number;

/** Keeps logarithms finite. */
const LEAST = 1e-300;

/** One of the outputs is true; targets are shares that add up to 1. Cross-entropy. */
export const oneOf: Link = (scores, targets) => {
  softmax(scores);
  let loss = 0;
  for (let each = 0; each < scores.length; each += 1) {
    const wanted = targets[each] ?? 0;
    const got = scores[each] ?? 0;
    if (wanted > 0) loss -= wanted * Math.log(got + LEAST);
    scores[each] = got - wanted;
  }
  return loss;
};

/** The chance of an output that is true or not whatever the others are. */
export const sigmoid = (score: number): number => 1 / (1 + Math.exp(-score));

/** Each output is true or not by itself; targets are 0 or 1. */
export const eachOf: Link = (scores, targets) => {
  let loss = 0;
  for (let each = 0; each < scores.length; each += 1) {
    const wanted = targets[each] ?? 0;
    const got = sigmoid(scores[each] ?? 0);
    loss -= Math.log((wanted > 0 ? got : 1 - got) + LEAST);
    scores[each] = got - wanted;
  }
  return loss;
};
