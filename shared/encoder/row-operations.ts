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

/** Rows that are looked at at once; MAX_TOKENS is a multiple of it. */
const ABREAST = 4;
const shares = new Float64Array(MAX_TOKENS);

/** Writes how alike one row is to each of the others under one head: four at once, each summed by itself and in its order. */
function compareRows(
  from: Float32Array,
  query: number,
  firstKey: number,
  rows: number,
  step: number,
  width: number,
): void {
  const factor = 1 / Math.sqrt(width);
  for (let row = 0; row < rows; row += ABREAST) {
    const key0 = firstKey + row * step;
    // Where no four are left the last one is taken again.
    const key1 = firstKey + Math.min(row + 1, rows - 1) * step;
    const key2 = firstKey + Math.min(row + 2, rows - 1) * step;
    const key3 = firstKey + Math.min(row + 3, rows - 1) * step;
    let sum0 = 0;
    let sum1 = 0;
    let sum2 = 0;
    let sum3 = 0;
    for (let each = 0; each < width; each += 1) {
      const asked = from[query + each] ?? 0;
      sum0 += asked * (from[key0 + each] ?? 0);
      sum1 += asked * (from[key1 + each] ?? 0);
      sum2 += asked * (from[key2 + each] ?? 0);
      sum3 += asked * (from[key3 + each] ?? 0);
    }
    shares[row] = sum0 * factor;
    shares[row + 1] = sum1 * factor;
    shares[row + 2] = sum2 * factor;
    shares[row + 3] = sum3 * factor;
  }
}

/** How much one row heeds each of the others, under one head: the shares add up to 1. */
function shareOut(
  from: Float32Array,
  query: number,
  firstKey: number,
  rows: number,
  step: number,
  width: number,
): void {
  compareRows(from, query, firstKey, rows, step, width);
  let most = -Infinity;
  for (let row = 0; row < rows; row += 1) most = Math.max(most, shares[row] ?? 0);
  let all = 0;
  for (let row = 0; row < rows; row += 1) {
    const share = Math.exp((shares[row] ?? 0) - most);
    shares[row] = share;
    all += share;
  }
  for (let row = 0; row < rows; row += 1) shares[row] = (shares[row] ?? 0) / all;
}

/** Adds the values of all rows, each by its share: four at once, rounded after each as if they came one by one. */
function gather(from: Float32Array, firstValue: number, rows: number, step: number, into: Float32Array): void {
  let row = 0;
  for (; row + ABREAST <= rows; row += ABREAST) {
    const value0 = firstValue + row * step;
    const [value1, value2, value3] = [value0 + step, value0 + 2 * step, value0 + 3 * step];
    const share0 = shares[row] ?? 0;
    const share1 = shares[row + 1] ?? 0;
    const share2 = shares[row + 2] ?? 0;
    const share3 = shares[row + 3] ?? 0;
    for (let each = 0; each < into.length; each += 1) {
      let sum = Math.fround((into[each] ?? 0) + share0 * (from[value0 + each] ?? 0));
      sum = Math.fround(sum + share1 * (from[value1 + each] ?? 0));
      sum = Math.fround(sum + share2 * (from[value2 + each] ?? 0));
      into[each] = sum + share3 * (from[value3 + each] ?? 0);
    }
  }
  for (; row < rows; row += 1) {
    const value = firstValue + row * step;
    const share = shares[row] ?? 0;
    for (let each = 0; each < into.length; each += 1)
      into[each] = (into[each] ?? 0) + share * (from[value + each] ?? 0);
  }
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
      const to = into.subarray(row * width + offset, row * width + offset + headWidth);
      shareOut(from, row * step + offset, width + offset, rows, step, headWidth);
      to.fill(0);
      gather(from, 2 * width + offset, rows, step, to);
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
