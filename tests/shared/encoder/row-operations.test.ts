import { describe, expect, it } from 'vitest';
import { HEADS, MAX_TOKENS } from '@shared/encoder/layout';
import { attend } from '@shared/encoder/row-operations';

/** Row by row and number by number, as the sums are written down. */
function attendPlainly(from: Float32Array, rows: number, width: number): Float32Array {
  const into = new Float32Array(rows * width);
  const headWidth = width / HEADS;
  for (let row = 0; row < rows; row += 1) {
    for (let head = 0; head < HEADS; head += 1) {
      const at = (other: number, part: number, each: number) =>
        from[other * 3 * width + part * width + head * headWidth + each] ?? 0;
      const likeness = Array.from({ length: rows }, (_, other) => {
        let sum = 0;
        for (let each = 0; each < headWidth; each += 1) sum += at(row, 0, each) * at(other, 1, each);
        return sum * (1 / Math.sqrt(headWidth));
      });
      const raised = likeness.map((each) => Math.exp(each - Math.max(...likeness)));
      const all = raised.reduce((sum, each) => sum + each, 0);
      for (const [other, share] of raised.entries()) {
        for (let each = 0; each < headWidth; each += 1) {
          const to = row * width + head * headWidth + each;
          into[to] = (into[to] ?? 0) + (share / all) * at(other, 2, each);
        }
      }
    }
  }
  return into;
}

describe('attend', () => {
  it('gives the very bits of the plain sums, for every count of rows', () => {
    const width = 8 * HEADS;
    for (const rows of [1, 2, 3, 4, 5, 7, 8, 21, MAX_TOKENS]) {
      const from = Float32Array.from({ length: rows * 3 * width }, (_, at) => 3 * Math.sin(at * 12.9898));
      const into = new Float32Array(rows * width).fill(9);
      attend(from, rows, width, into);
      expect(into).toEqual(attendPlainly(from, rows, width));
    }
  });
});
