import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import type { Dimension } from '@shared/dialogue/scenario-schema';
import type { WeighedEvidence } from '@shared/review/collect-evidence';
import { balanceOf, FEATURES, featuresOf, SIGNS } from '@shared/review/levels/balance';
import { levelOf } from '@shared/review/levels/level-of';
import { LEVEL_WEIGHTS } from '@shared/review/levels/level-weights';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const evidence = (direction: 'raises' | 'lowers', turn: number, weight = 1): WeighedEvidence => ({
  dimension: 'calm',
  turn,
  quote: 'words',
  direction,
  facet: 5,
  because: 'it counts',
  weight,
  strength: null,
});
const RANK = { 'not-shown': 0, low: 0, medium: 1, high: 2 } as const;
const TURNS = 8;

const aTalk = fc.array(
  fc.record({
    direction: fc.constantFrom('raises' as const, 'lowers' as const),
    turn: fc.integer({ min: 1, max: TURNS }),
    weight: fc.constantFrom(0.25, 0.5, 1, 1.5),
  }),
  { maxLength: 10 },
);
const talkOf = (parts: readonly { direction: 'raises' | 'lowers'; turn: number; weight: number }[]) =>
  parts.map(({ direction, turn, weight }) => evidence(direction, turn, weight));

describe('a level', () => {
  it('is never lowered by more that speaks for a dimension, nor raised by more against it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DIMENSIONS),
        aTalk,
        fc.integer({ min: 1, max: TURNS }),
        (dimension, parts, turn) => {
          const before = talkOf(parts);
          const at = (more: WeighedEvidence) => RANK[levelOf(dimension, [...before, more], TURNS)];
          const level = RANK[levelOf(dimension, before, TURNS)];
          expect(at(evidence('raises', turn))).toBeGreaterThanOrEqual(level);
          expect(at(evidence('lowers', turn))).toBeLessThanOrEqual(level);
        },
      ),
    );
  });

  const quiet: readonly (readonly [Dimension, string])[] = [
    ['calm', 'high'],
    ['respect', 'high'],
    ['honest', 'low'],
    ['ownership', 'low'],
    ['listening', 'low'],
  ];
  it.each(quiet)('of %s in a long talk with nothing for or against is %s', (dimension, level) => {
    expect(levelOf(dimension, [], TURNS)).toBe(level);
  });

  it.each(['honest', 'ownership', 'listening'] as const)('of %s needs time before it can be missing', (dimension) => {
    expect(levelOf(dimension, [], 2)).toBe('not-shown');
    expect(levelOf(dimension, [evidence('lowers', 1)], 2)).toBe('low');
  });

  it.each(['calm', 'respect'] as const)('of %s is not shown where nothing was said', (dimension) => {
    expect(levelOf(dimension, [], 0)).toBe('not-shown');
  });

  it.each(DIMENSIONS)('of %s comes to all three', (dimension) => {
    const ups = Array.from({ length: TURNS }, (_, turn) => evidence('raises', turn + 1));
    const downs = Array.from({ length: TURNS }, (_, turn) => evidence('lowers', turn + 1));
    const mixtures = ups.flatMap((_up, a) => downs.map((_down, b) => [...ups.slice(0, a), ...downs.slice(0, b)]));
    const met = new Set(mixtures.map((mixture) => levelOf(dimension, mixture, TURNS)));
    expect(met).toEqual(new Set(['high', 'medium', 'low']));
  });
});

describe('the weights of levels', () => {
  it.each(DIMENSIONS)('of %s go with their signs, and low lies below high', (dimension) => {
    const { weights, low, high } = LEVEL_WEIGHTS[dimension];
    expect(weights.length).toBe(FEATURES.length);
    for (const [at, weight] of weights.entries()) expect(weight * (SIGNS[at] ?? 0)).toBeGreaterThanOrEqual(0);
    expect(low).toBeLessThan(high);
  });
});

describe('a balance', () => {
  it('counts turns once and leaves out what weighs nothing', () => {
    const balance = balanceOf(
      [evidence('raises', 1), evidence('raises', 1, 0.5), evidence('raises', 2, 0), evidence('lowers', 3, 0.25)],
      4,
    );
    expect(balance).toEqual({ up: 1.5, down: 0.25, ups: 1, downs: 1, turns: 4 });
    expect(featuresOf(balance)).toEqual([1.5, 0.25, 1, 1, 1.5, 0.25, 0, 0]);
  });
});
