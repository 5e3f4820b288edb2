import { createCurvature, CURVATURE_LISTS } from './curvature';
import { createVectors } from './vectors';

/** A function to make small: writes its slope at `point` into `slope` and returns its value there. */
export type Objective = (point: Float32Array, slope: Float32Array) => number;

const MOST_HALVINGS = 20;
/** A step must bring at least this share of what the slope promises (Armijo). */
const ENOUGH = 1e-4;

/**
 * Finds a low point of a smooth function by L-BFGS, from zero. Deterministic: no chance, a fixed order of sums.
 * @param tolerance - stops when a step brings less than this share of the value.
 * Source: Nocedal & Wright, Numerical Optimization, 2nd ed., algorithm 7.5.
 */
export function minimise(objective: Objective, size: number, mostSteps: number, tolerance: number): Float32Array {
  const vectors = createVectors(size, CURVATURE_LISTS + 5);
  const curvature = createCurvature(vectors);
  const direction = vectors.take();
  let [point, slope] = [vectors.take(), vectors.take()];
  let [next, nextSlope] = [vectors.take(), vectors.take()];
  let value = objective(point, slope);
  for (let count = 0; count < mostSteps; count += 1) {
    curvature.bend(slope, direction);
    const promise = vectors.multiply(slope, direction);
    let nextValue = value;
    let length = 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
      next.set(point);
      vectors.add(next, -length, direction);
      nextValue = objective(next, nextSlope);
      if (nextValue <= value - ENOUGH * length * promise) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    curvature.remember(point, slope, next, nextSlope);
    const gain = value - nextValue;
    [point, next] = [next, point];
    [slope, nextSlope] = [nextSlope, slope];
    value = nextValue;
    if (gain < tolerance * Math.abs(value)) break;
  }
  return point;
}
