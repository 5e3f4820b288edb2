import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densePart } from '@shared/dialogue/reading/linear/dense-part';
import { sparsePart } from '@shared/dialogue/reading/linear/linear-part';
import { eachOf, oneOf, sigmoid } from '@shared/dialogue/reading/linear/links';
import { trainLinear } from '@shared/dialogue/reading/linear/train-linear';

/** Numbers that look like chance and are the same each time. */
const numbers = (count: number, seed: number): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => Math.sin((at + 1) * 12.9898 + seed) * 0.5);

/** A dense part said as a sparse one. */
const asSparse = (features: Float32Array, inputs: number, outputs: number) => {
  const rows = Int32Array.from({ length: inputs }, (_, each) => each);
  const vectors = Array.from({ length: features.length / inputs }, (_, line) => ({
    rows,
    values: Float64Array.from(features.subarray(line * inputs, (line + 1) * inputs)),
  }));
  return sparsePart(vectors, inputs, outputs, 1);
};

describe('densePart', () => {
  it('gives the scores and slopes of plain sums, whatever the sizes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 40 }),
        (lines, fours, outputs) => {
          const inputs = 4 * fours;
          const features = Float32Array.from(numbers(lines * inputs, 1));
          const dense = densePart(features, inputs, outputs, 1);
          const sparse = asSparse(features, inputs, outputs);
          const weights = numbers(inputs * outputs, 2);
          const errors = numbers(lines * outputs, 3);
          const [scores, wanted] = [numbers(lines * outputs, 4), numbers(lines * outputs, 4)];
          dense.addScores(weights, scores);
          sparse.addScores(weights, wanted);
          const [slopes, wantedSlopes] = [numbers(inputs * outputs, 5), numbers(inputs * outputs, 5)];
          dense.addSlopes(errors, slopes);
          sparse.addSlopes(errors, wantedSlopes);
          for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(wanted[at] ?? NaN, 4);
          for (const [at, slope] of slopes.entries()) expect(slope).toBeCloseTo(wantedSlopes[at] ?? NaN, 4);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('trainLinear', () => {
  const inputs = 4;
  const features = Float32Array.from([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 1, 0, 0]);
  const task = { outputs: 3, mostSteps: 60, tolerance: 1e-9 };

  it('learns which of several is true, from dense and sparse parts alike', () => {
    const targets = Float64Array.from([1, 0, 0, 0, 1, 0, 0, 0, 1, 0.5, 0.5, 0]);
    const trained = [densePart(features, inputs, 3, 10), { ...asSparse(features, inputs, 3), freedom: 10 }].map(
      (part) => trainLinear({ ...task, parts: [part], targets, link: oneOf }),
    );
    for (const { weights } of trained) {
      expect((weights[0]?.[0] ?? 0) > (weights[0]?.[1] ?? 0)).toBe(true);
      expect((weights[0]?.[4] ?? 0) > (weights[0]?.[3] ?? 0)).toBe(true);
    }
    for (const [at, weight] of (trained[0]?.weights[0] ?? []).entries())
      expect(weight).toBeCloseTo(trained[1]?.weights[0]?.[at] ?? NaN, 2);
  });

  it('learns each by itself, from two parts at once', () => {
    const targets = Float64Array.from([1, 1, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0]);
    const parts = [densePart(features, inputs, 3, 30), { ...asSparse(features, inputs, 3), freedom: 30 }];
    const { weights, biases } = trainLinear({ ...task, parts, targets, link: eachOf });
    const chance = (line: number, output: number) => {
      let score = biases[output] ?? 0;
      for (let each = 0; each < inputs; each += 1)
        for (const of of weights) score += (features[line * inputs + each] ?? 0) * (of[each * 3 + output] ?? 0);
      return sigmoid(score);
    };
    expect(chance(0, 0)).toBeGreaterThan(0.7);
    expect(chance(0, 1)).toBeGreaterThan(0.7);
    expect(chance(2, 1)).toBeLessThan(0.3);
    expect(chance(3, 2)).toBeLessThan(0.3);
  });

  it('gives the same weights for the same lines', () => {
    const targets = Float64Array.from([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0]);
    const once = () => trainLinear({ ...task, parts: [densePart(features, inputs, 3, 10)], targets, link: oneOf });
    expect(once()).toEqual(once());
  });
});
