import type { WeighedEvidence } from '../collect-evidence';

/** What a talk showed of one dimension, for and against. */
export interface Balance {
  /** Sums of the weights. */
  readonly up: number;
  readonly down: number;
  /** Different turns that raised it, and that lowered it. */
  readonly ups: number;
  readonly downs: number;
  /** Exchanges of the talk. */
  readonly turns: number;
}

const turnsOf = (evidence: readonly WeighedEvidence[]): number => new Set(evidence.map(({ turn }) => turn)).size;
const sum = (evidence: readonly WeighedEvidence[]): number => evidence.reduce((total, { weight }) => total + weight, 0);

/** Adds up the evidence of one dimension. @param turns - how many exchanges the talk had. */
export function balanceOf(evidence: readonly WeighedEvidence[], turns: number): Balance {
  const raising = evidence.filter(({ direction, weight }) => direction === 'raises' && weight > 0);
  const lowering = evidence.filter(({ direction, weight }) => direction === 'lowers' && weight > 0);
  return { up: sum(raising), down: sum(lowering), ups: turnsOf(raising), downs: turnsOf(lowering), turns };
}

/** What a level is judged by; `SIGNS` has the direction of each. */
export const FEATURES = ['up', 'down', 'ups', 'downs', 'upShare', 'downShare', 'noUp', 'noDown'] as const;

/** Whether more of a feature can only raise a level (1) or only lower it (−1). */
export const SIGNS: readonly (1 | -1)[] = [1, -1, 1, -1, 1, -1, -1, 1];

/** More than this says nothing further about a talk. */
const MOST = 6;
/** Shares are told per four turns, so that they are of the size of the others. */
const SHARE_TURNS = 4;

/** A balance as numbers of about one size, in the order of FEATURES. */
export function featuresOf({ up, down, ups, downs, turns }: Balance): number[] {
  const share = (weight: number): number => (turns === 0 ? 0 : (SHARE_TURNS * weight) / turns);
  return [
    Math.min(MOST, up),
    Math.min(MOST, down),
    ups,
    downs,
    share(up),
    share(down),
    up === 0 ? 1 : 0,
    down === 0 ? 1 : 0,
  ];
}
