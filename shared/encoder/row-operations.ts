import { HEADS, MAX_TOKENS } from './layout';
import type { Norm } from './map-pack';

/** What the transformer does to rows of numbers besides multiplying them by matrices. All work in place or into rows made before. */

/** Keeps the roots of variances away from 0; the model was trained with it. */
const EPSILON = 1e-6;

/** Brings each row to mean 0 and variance 1, then stretches and shifts it. */
export function normalise(from: Float32Array, rows: number, { scale, bias }: Norm, into: Float32Array): void {
  const width = scale.length;
  for (let row = 0; row < rows; row += 1) {
    const start = row * width;
    let mean = 0;
    for (let each = 0; each < width; each += 1) mean += from[start + each] ?? 0;
    mean /= width;
    let squares = 0;
    for (let each = 0; each < width; each += 1) {
      const off = (from[start + each] ?? 0) - mean;
      squares += off * off;
    }
    const factor = 1 / Math.sqrt(squares / width + EPSILON);
    for (let each = 0; each < width; each += 1) {
      into[start + each] = ((from[start + each] ?? 0) - mean) * factor * (scale[each] ?? 0) + (bias[each] ?? 0);
    }
  }
}

const shares = new Float64Array(MAX_TOKENS);

/** How much one row heeds each of the others, under one head: the shares add up to 1. */
function shareOut(
  from: Float32Array,
  query: number,
  firstKey: number,
  rows: number,
  step: number,
  width: number,
): void {
  const factor = 1 / Math.sqrt(width);
  let most = -Infinity;
  for (let row = 0; row < rows; row += 1) {
    const key = firstKey + row * step;
    let sum = 0;
    for (let each = 0; each < width; each += 1) sum += (from[query + each] ?? 0) * (from[key + each] ?? 0);
    const likeness = sum * factor;
    shares[row] = likeness;
    if (likeness > most) most = likeness;
  }
  let all = 0;
  for (let row = 0; row < rows; row += 1) {
    const share = Math.exp((shares[row] ?? 0) - most);
    shares[row] = share;
    all += share;
  }
  for (let row = 0; row < rows; row += 1) shares[row] = (shares[row] ?? 0) / all;
}

/**
 * Lets every row gather from all rows what concerns it.
 * @param from - rows of three times `width`: queries, keys, values.
 */
export function attend(from: Float32Array, rows: number, width: number, into: Float32Array): void {
  const step = 3 * width;
  const headWidth = width / HEADS;
  for (let row = 0; row < rows; row += 1) {
    for (let head = 0; head < HEADS; head += 1) {
      const offset = head * headWidth;
      const to = row * width + offset;
      shareOut(from, row * step + offset, width + offset, rows, step, headWidth);
      into.fill(0, to, to + headWidth);
      for (let other = 0; other < rows; other += 1) {
        const value = other * step + 2 * width + offset;
        const share = shares[other] ?? 0;
        for (let each = 0; each < headWidth; each += 1) {
          into[to + each] = (into[to + each] ?? 0) + share * (from[value + each] ?? 0);
        }
      }
    }
  }
}

/** Adds the first `count` numbers of one list to another's. */
export function addTo(sums: Float32Array, more: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) sums[at] = (sums[at] ?? 0) + (more[at] ?? 0);
}

/** Replaces negative numbers among the first `count` by 0. */
export function rectify(numbers: Float32Array, count: number): void {
  for (let at = 0; at < count; at += 1) if ((numbers[at] ?? 0) < 0) numbers[at] = 0;
}

/** The mean of all rows, into the first. */
export function averageRows(numbers: Float32Array, rows: number, width: number): void {
  for (let each = 0; each < width; each += 1) {
    let sum = 0;
    for (let row = 0; row < rows; row += 1) sum += numbers[row * width + each] ?? 0;
    numbers[each] = sum / rows;
  }
}

/** The largest of each column, as a list of its own. */
export function highest(numbers: Float32Array, rows: number, width: number): Float32Array {
  const most = numbers.slice(0, width);
  for (let row = 1; row < rows; row += 1) {
    for (let each = 0; each < width; each += 1) {
      const number = numbers[row * width + each] ?? 0;
      if (number > (most[each] ?? 0)) most[each] = number;
    }
  }
  return most;
}

/** The same direction with length 1; numbers that are all 0 stay so. */
export function toUnit(numbers: Float32Array): Float32Array {
  let squares = 0;
  for (const number of numbers) squares += number * number;
  const factor = 1 / Math.sqrt(Math.max(squares, 1e-12));
  return numbers.map((number) => number * factor);
}
