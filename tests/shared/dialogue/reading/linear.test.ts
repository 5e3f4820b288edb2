import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densePart } from '@shared/dialogue/reading/linear/dense-part';
import { sparsePart } from '@shared/dialogue/reading/linear/sparse-part';
import { eachOf, oneOf, sigmoid } from '@shared/dialogue/reading/linear/links';
import { trainLinear } from '@shared/dialogue/reading/linear/train-linear';
import { createVectors } from '@shared/dialogue/reading/linear/vectors';

/** Numbers that look like chance and are the same each time. */
const numbers = (count: number, seed: number): Float64Array =>
  Float64Array.from({ length: count }, (_, at) => Math.sin((at + 1) * 12.9898 + seed) * 0.5);

/** A dense part said as a sparse one, without what is 0. */
const asSparse = (features: Float32Array, inputs: number, outputs: number) => {
  const vectors = Array.from({ length: features.length / inputs }, (_, line) => {
    const values = features.subarray(line * inputs, (line + 1) * inputs);
    const rows = Int32Array.from(values.keys()).filter((each) => values[each] !== 0);
    return { rows, values: Float64Array.from(rows, (each) => values[each] ?? 0) };
  });
  return sparsePart(vectors, inputs, outputs, 1);
};

/** What a part should give, by the plainest of sums. */
function plainly(features: Float32Array, inputs: number, outputs: number, weights: Float32Array, errors: Float64Array) {
  const scores = new Float64Array(errors.length);
  const slopes = new Float64Array(weights.length);
  for (const [at, value] of features.entries()) {
    const [line, input] = [Math.floor(at / inputs), at % inputs];
    for (let each = 0; each < outputs; each += 1) {
      const [score, slope] = [line * outputs + each, input * outputs + each];
      scores[score] = (scores[score] ?? 0) + value * (weights[slope] ?? 0);
      slopes[slope] = (slopes[slope] ?? 0) + value * (errors[score] ?? 0);
    }
  }
  return { scores, slopes };
}

describe.each([
  ['densePart', 1],
  ['sparsePart', 0.2],
] as const)('%s', (name, share) => {
  it('adds the scores and slopes of plain sums, whatever the sizes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 40 }),
        (lines, fours, outputs) => {
          const inputs = 4 * fours;
          const drawn = Float32Array.from(numbers(lines * inputs, 1));
          const features = drawn.map((value) => (Math.abs(value) < 0.5 * share ? value : 0));
          const part = (name === 'densePart' ? densePart : asSparse)(features, inputs, outputs, 1);
          const weights = Float32Array.from(numbers(inputs * outputs, 2));
          const errors = numbers(lines * outputs, 3);
          const wanted = plainly(features, inputs, outputs, weights, errors);
          const scores = new Float64Array(lines * outputs).fill(7);
          part.addScores(weights, scores);
          for (const [at, score] of scores.entries()) expect(score).toBeCloseTo(7 + (wanted.scores[at] ?? NaN), 4);
          const slopes = new Float32Array(inputs * outputs).fill(7);
          part.addSlopes(errors, slopes);
          for (const [at, slope] of slopes.entries()) expect(slope).toBeCloseTo(7 + (wanted.slopes[at] ?? NaN), 4);
          for (const [input, square] of part.squares.entries()) {
            const column = features.filter((_, at) => at % inputs === input);
            expect(square).toBeCloseTo(
              column.reduce((sum, each) => sum + each * each, 0),
              4,
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('createVectors', () => {
  it('multiplies and adds as plain loops do, whole lists and block by block', () => {
    for (const size of [1, 15, 16, 4096, 4097, 9000]) {
      const { take, blocks, multiply, add } = createVectors(size, 2);
      const [a, b] = [take(), take()];
      a.set(numbers(size, 1));
      b.set(numbers(size, 2));
      const product = a.reduce((sum, each, at) => sum + each * (b[at] ?? 0), 0);
      expect(multiply(a, b)).toBeCloseTo(product, 3);
      expect(blocks.reduce((sum, block) => sum + multiply(a, b, block), 0)).toBe(multiply(a, b));
      const wanted = a.map((each, at) => Math.fround(each + Math.fround(Math.fround(-0.3) * (b[at] ?? 0))));
      const before = a.slice();
      add(a, -0.3, b);
      expect(a).toEqual(wanted);
      a.set(before);
      for (const block of blocks) add(a, -0.3, b, block);
      expect(a).toEqual(wanted);
    }
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
    const parts = () => [densePart(features, inputs, 3, 10), asSparse(features, inputs, 3)];
    const once = () => trainLinear({ ...task, parts: parts(), targets, link: oneOf });
    expect(once()).toEqual(once());
  });
});
