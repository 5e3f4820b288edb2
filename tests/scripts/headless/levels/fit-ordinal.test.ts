import { describe, expect, it } from 'vitest';
import { fitOrdinal } from '../../../../scripts/headless/scenario/levels/fit-ordinal';
import type { Sample } from '../../../../scripts/headless/scenario/levels/fit-ordinal';
import { levelBy } from '../../../../shared/review/levels/level-of';

const NAMES = ['low', 'medium', 'high'] as const;

/** Levels that follow from a sum which the fit does not know; every pair of small numbers once. */
const plain: Sample[] = Array.from({ length: 100 }, (_, at) => {
  const up = at % 10;
  const down = Math.floor(at / 10);
  const score = up - 2 * down;
  return { features: [up, down], level: score < -6 ? 0 : score < 0 ? 1 : 2 };
});

describe('fitting levels', () => {
  it('finds the order that was put in, also for talks it did not see', () => {
    const seen = plain.filter((_sample, at) => at % 3 !== 0);
    const weights = fitOrdinal(seen, [1, -1]);
    const unseen = plain.filter((_sample, at) => at % 3 === 0);
    const right = unseen.filter(({ features, level }) => levelBy(weights, features) === NAMES[level]);
    expect(right.length / unseen.length).toBeGreaterThan(0.85);
    expect(weights.low).toBeLessThan(weights.high);
  });

  it('gives no weight to what would go against its sign', () => {
    const { weights } = fitOrdinal(plain, [-1, -1]);
    expect(Math.abs(weights[0] ?? 1)).toBe(0);
    expect(weights[1]).toBeLessThan(0);
  });

  it('gives the same for the same samples', () => {
    expect(fitOrdinal(plain, [1, -1])).toEqual(fitOrdinal(plain, [1, -1]));
  });
});
