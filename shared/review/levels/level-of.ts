import type { Dimension } from '../../dialogue/scenario-schema';
import type { WeighedEvidence } from '../collect-evidence';
import type { Level } from '../debrief';
import { balanceOf, featuresOf } from './balance';
import { LEVEL_WEIGHTS } from './level-weights';

/** Where a dimension's levels lie: below `low` it is low, from `high` on it is high. */
export interface LevelWeights {
  /** One for each of FEATURES; never against its sign. */
  readonly weights: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** With fewer exchanges than this, what did not come up had no chance to (P). */
const CHANCE = 3;

/** The level that features come to. */
export function levelBy(
  { weights, low, high }: LevelWeights,
  features: readonly number[],
): Exclude<Level, 'not-shown'> {
  const score = features.reduce((total, feature, index) => total + feature * (weights[index] ?? 0), 0);
  if (score >= high) return 'high';
  return score < low ? 'low' : 'medium';
}

/**
 * The level of one dimension. Calm and respect are there until something takes them away; honesty, ownership and listening have to be
 * shown: by nothing they are low, if there was time for them. In between the weights decide, which were fitted to what listeners
 * said of written talks (decisions/0028); more that speaks for a dimension never lowers it, more against it never raises it.
 * @param turns - how many exchanges the talk had.
 */
export function levelOf(dimension: Dimension, evidence: readonly WeighedEvidence[], turns: number): Level {
  const balance = balanceOf(evidence, turns);
  const isKept = dimension === 'calm' || dimension === 'respect';
  if (isKept && turns === 0) return 'not-shown';
  if (isKept && balance.down === 0) return 'high';
  if (!isKept && balance.up === 0) return turns < CHANCE && balance.down === 0 ? 'not-shown' : 'low';
  return levelBy(LEVEL_WEIGHTS[dimension], featuresOf(balance));
}
