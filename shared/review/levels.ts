import type { Dimension } from '../dialogue/scenario-schema';
import type { WeighedEvidence } from './collect-evidence';
import type { Level } from './debrief';

/** What a level rests on: sums of the weights, and how long the talk was. */
interface Balance {
  readonly up: number;
  readonly down: number;
  /** Different turns that raised it. */
  readonly ups: number;
  readonly turns: number;
}

/** With fewer exchanges than this, what did not come up had no chance to (P). */
const CHANCE = 3;

/** Calm and respect are there until something takes them away: short of trouble a talk keeps them. */
function keptUnlessLost({ up, down, turns }: Balance): Level {
  if (turns === 0) return 'not-shown';
  if (down === 0) return 'high';
  const share = down / turns;
  if (down >= 3 || (share >= 0.4 && down >= 1.5)) return up >= down && share < 0.3 ? 'medium' : 'low';
  return down <= 0.5 && up >= 1 ? 'high' : 'medium';
}

/** Honesty, ownership and listening have to be shown: by nothing they are low, if there was time for them. */
function shownByDeeds({ up, down, ups, turns }: Balance, enough: number): Level {
  if (up === 0) {
    if (turns < CHANCE && down === 0) return 'not-shown';
    return 'low';
  }
  const net = up - down;
  if (net >= enough && ups >= 2) return 'high';
  if (net < -0.75) return 'low';
  return 'medium';
}

/** How much has to be on the plus side for "high" (P). */
const ENOUGH = { honest: 1.75, ownership: 2, listening: 2 } as const;

export function levelOf(dimension: Dimension, evidence: readonly WeighedEvidence[], turns: number): Level {
  const raising = evidence.filter(({ direction }) => direction === 'raises');
  const lowering = evidence.filter(({ direction }) => direction === 'lowers');
  const sum = (list: readonly WeighedEvidence[]) => list.reduce((total, { weight }) => total + weight, 0);
  const balance = {
    up: sum(raising),
    down: sum(lowering),
    ups: new Set(raising.map(({ turn }) => turn)).size,
    turns,
  };
  if (dimension === 'calm' || dimension === 'respect') return keptUnlessLost(balance);
  return shownByDeeds(balance, ENOUGH[dimension]);
}
