/** A function to make small: writes its slope at `point` into `slope` and returns its value there. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

interface Step {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  readonly scale: number;
}

const REMEMBERED_STEPS = 8;
const MOST_HALVINGS = 20;
/** A step must bring at least this share of what the slope promises (Armijo). */
const ENOUGH = 1e-4;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

function add(to: Float64Array, factor: number, vector: Float64Array): void {
  for (let index = 0; index < to.length; index += 1) to[index] = (to[index] ?? 0) + factor * (vector[index] ?? 0);
}

/** The slope, bent by what the last steps have shown of the curvature (the two-loop recursion). */
function bend(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const direction = slope.slice();
  const shares: number[] = [];
  for (const { move, turn, scale } of steps.toReversed()) {
    const share = scale * dot(move, direction);
    shares.unshift(share);
    add(direction, -share, turn);
  }
  const last = steps.at(-1);
  const size = last ? dot(last.move, last.turn) / dot(last.turn, last.turn) : 1 / Math.sqrt(dot(slope, slope) || 1);
  for (let index = 0; index < direction.length; index += 1) direction[index] = (direction[index] ?? 0) * size;
  for (const [index, { move, turn, scale }] of steps.entries()) {
    add(direction, (shares[index] ?? 0) - scale * dot(turn, direction), move);
  }
  return direction;
}

/**
 * Finds a low point of a smooth function by L-BFGS, from zero. Deterministic: no chance, a fixed order of sums.
 * @param tolerance - stops when a step brings less than this share of the value.
 * Source: Nocedal & Wright, Numerical Optimization, 2nd ed., algorithm 7.5.
 */
export function minimise(objective: Objective, size: number, mostSteps: number, tolerance: number): Float64Array {
  let point = new Float64Array(size);
  let slope = new Float64Array(size);
  let value = objective(point, slope);
  const steps: Step[] = [];
  for (let count = 0; count < mostSteps; count += 1) {
    const direction = bend(slope, steps);
    const promise = dot(slope, direction);
    const nextSlope = new Float64Array(size);
    let next = point;
    let nextValue = value;
    let length = 1;
    for (let halving = 0; halving < MOST_HALVINGS; halving += 1) {
      next = point.slice();
      add(next, -length, direction);
      nextValue = objective(next, nextSlope);
      if (nextValue <= value - ENOUGH * length * promise) break;
      length /= 2;
    }
    if (!(nextValue < value)) break;
    const move = next.slice();
    add(move, -1, point);
    const turn = nextSlope.slice();
    add(turn, -1, slope);
    const curvature = dot(move, turn);
    if (curvature > 1e-12) steps.push({ move, turn, scale: 1 / curvature });
    if (steps.length > REMEMBERED_STEPS) steps.shift();
    const gain = value - nextValue;
    [point, slope, value] = [next, nextSlope, nextValue];
    if (gain < tolerance * Math.abs(value)) break;
  }
  return point;
}
