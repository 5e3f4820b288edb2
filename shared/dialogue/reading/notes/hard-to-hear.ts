import { INTENTS } from '../../intents';
import { sigmoid } from '../linear/links';

/** What speaks for a line being hard to hear, whatever it is that makes it so. */
export interface Signs {
  /** The raw score of `any`: trained to tell just this. */
  readonly any: number;
  /** The highest raw score of all problem labels. */
  readonly worst: number;
  /** How likely each intent is, in the order of INTENTS. */
  readonly intents: Float64Array;
  /** Of the training lines with this intent, the share that was hard to hear. */
  readonly harshness: Float32Array;
}

/**
 * How the signs are weighed: a logistic regression over voices left out, fitted on others (decisions/0023). One sign alone finds .81 of
 * the hard lines where nine of ten are to be true, the three together .88.
 */
const ANY = 0.39;
const INTENT = 0.71;
const WORST = 0.26;
const BIAS = 0.69;
/** Keeps the odds of what an intent says finite. */
const EDGE = 1e-3;

/** From here on, nine of ten lines of voices left out were hard to hear. */
export const HARD_TO_HEAR = 0.465;

/** The chance that a line is hard to hear, 0 to 1: of a hundred with .7, about seventy are. */
export function hardToHear({ any, worst, intents, harshness }: Signs): number {
  const said = INTENTS.reduce((sum, _, each) => sum + (intents[each] ?? 0) * (harshness[each] ?? 0), 0);
  const odds = Math.log((said + EDGE) / (1 - said + EDGE));
  return sigmoid(ANY * any + INTENT * odds + WORST * worst + BIAS);
}
