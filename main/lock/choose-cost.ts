import { LEAST_COST, derivePasswordKey } from './password-key';
import type { KeyCost } from './password-key';

/** What unlocking should take on this machine, in ms; and what it must not exceed where it can be helped. */
const AIM_MS = 500;
const MOST_MS = 700;
/** 256 MB: more memory costs an attacker more, but the person's machine has other work too. */
const MOST_N = 2 ** 18;
const MOST_P = 16;

async function timeOf(cost: KeyCost): Promise<number> {
  const start = performance.now();
  const { wrapping } = await derivePasswordKey('how long does it take', Buffer.alloc(16), cost);
  wrapping.fill(0);
  return performance.now() - start;
}

/**
 * The cost of a new password: the least one, raised until unlocking takes about half a second here; memory first, as it is what
 * costs an attacker most. Each raised cost is tried before it is taken.
 * @param measure - ms that a cost takes.
 */
export async function chooseCost(measure: (cost: KeyCost) => Promise<number> = timeOf): Promise<KeyCost> {
  const least = await measure(LEAST_COST);
  let cost = LEAST_COST;
  let expected = least;
  while (cost.n < MOST_N && expected * 2 <= AIM_MS * 1.1) {
    cost = { ...cost, n: cost.n * 2 };
    expected *= 2;
  }
  cost = { ...cost, p: Math.max(1, Math.min(MOST_P, Math.round(AIM_MS / expected))) };
  if (cost.n === LEAST_COST.n && cost.p === LEAST_COST.p) return LEAST_COST;
  return (await measure(cost)) <= MOST_MS ? cost : LEAST_COST;
}
