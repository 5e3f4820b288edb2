import type { Intent } from '../dialogue/intents';
import type { Point } from '../dialogue/scenario-schema';
import type { ReviewTurn } from './review-turn';

/** Which intents bring up each of the three honest points. */
const POINT_INTENTS: Readonly<Record<Point, readonly Intent[]>> = {
  why: ['state-why'],
  faults: ['own-fault'],
  reasons: ['give-reason', 'describe-change'],
};

/** The turns in which each honest point came up, as the person counts them. */
export function pointsOf(turns: readonly ReviewTurn[]): Readonly<Record<Point, readonly number[]>> {
  const at = (point: Point) =>
    turns
      .filter(({ said }) => said.some(({ id, tainted }) => POINT_INTENTS[point].includes(id) && !tainted))
      .map(({ number }) => number);
  return { why: at('why'), faults: at('faults'), reasons: at('reasons') };
}
