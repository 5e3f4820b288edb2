import { describe, expect, test } from 'vitest';
import { chooseCost } from '../../../main/lock/choose-cost';
import { LEAST_COST, derivePasswordKey } from '../../../main/lock/password-key';
import type { KeyCost } from '../../../main/lock/password-key';

/** A machine on which the least cost takes so many ms, and every other one in proportion. */
const machine =
  (leastMs: number) =>
  ({ n, p }: KeyCost): Promise<number> =>
    Promise.resolve((leastMs * n * p) / LEAST_COST.n);

describe('the cost of a new password', () => {
  test.each([20, 60, 100, 130, 180, 240, 275, 300, 450, 650])(
    'takes about half a second where the least cost takes %d ms, and never more than 800',
    async (leastMs) => {
      const cost = await chooseCost(machine(leastMs));
      const ms = await machine(leastMs)(cost);
      expect(ms).toBeLessThanOrEqual(800);
      // The next step up would be too much, or memory and rounds are at their most.
      expect(ms).toBeGreaterThanOrEqual(330);
      expect(cost.n).toBeGreaterThanOrEqual(LEAST_COST.n);
      expect(cost.r).toBe(8);
    },
  );

  test('is never less than the least, on however slow a machine', async () => {
    expect(await chooseCost(machine(5_000))).toEqual(LEAST_COST);
  });

  test('goes back to the least where the raised one turns out slower than it looked', async () => {
    let calls = 0;
    const cost = await chooseCost(() => Promise.resolve((calls += 1) === 1 ? 100 : 2_000));
    expect(cost).toEqual(LEAST_COST);
  });

  test('is within what Node allows', async () => {
    const key = await derivePasswordKey('p', Buffer.alloc(16), LEAST_COST);
    expect(key.wrapping).toHaveLength(32);
    expect(key.check).toHaveLength(32);
  });
});
