import { describe, expect, it } from 'vitest';
import { addShare, bayesOfEach, bayesOfOne } from '@shared/dialogue/reading/linear/naive-bayes';

/** Two features, two outputs: the first line has feature 0 and output 0, the second feature 1 and output 1, the third both features and output 1. */
const LINES = {
  vectors: [
    { rows: Int32Array.of(0), values: Float64Array.of(1) },
    { rows: Int32Array.of(1), values: Float64Array.of(1) },
    { rows: Int32Array.of(0, 1), values: Float64Array.of(0.5, 0.5) },
  ],
  inputs: 2,
  outputs: 2,
  targets: Float64Array.of(1, 0, 0, 1, 0, 1),
};
const BEFORE = 0.003;
/** The logarithm of a count's share in its output, each feature counted with a little before any line is. */
const share = (own: number, all: number): number => Math.log((own + BEFORE) / (all + 2 * BEFORE));

describe('bayesOfOne', () => {
  it('weighs each feature by its share in each output, against all outputs on average', () => {
    const [first, second] = [share(1, 1), share(0.5, 2)];
    const weights = bayesOfOne(LINES);
    expect(weights[0]).toBeCloseTo((first - second) / 2, 10);
    expect(weights[1]).toBeCloseTo((second - first) / 2, 10);
    expect(weights[3]).toBeGreaterThan(0);
  });
});

describe('bayesOfEach', () => {
  it('weighs each feature for an output against its opposite', () => {
    const weights = bayesOfEach(LINES);
    // What is true of output 0 is untrue of output 1 here, and the other way round.
    expect(weights[0]).toBeCloseTo(share(1, 1) - share(0.5, 2), 10);
    expect(weights[1]).toBeCloseTo(-(weights[0] ?? 0), 10);
    expect([...weights].every(Number.isFinite)).toBe(true);
  });
});

describe('addShare', () => {
  it('adds weight for weight, and changes neither list', () => {
    const weights = Float32Array.of(1, 2);
    expect([...addShare(weights, Float64Array.of(2, -2), 0.5)]).toEqual([2, 1]);
    expect([...weights]).toEqual([1, 2]);
  });
});
