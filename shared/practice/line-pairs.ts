import { z } from 'zod';
import { INTENTS } from '../dialogue/intents';
import { DIMENSIONS } from '../dialogue/scenario-schema';
import type { Beat } from '../dialogue/scenario-schema';
import data from './line-pairs.json' with { type: 'json' };

const words = z.string().min(10).max(240);

/**
 * The same thing said twice, so that one can see what differs. The lines are of other people and other stories: there is nothing in them to
 * take over.
 */
export const linePairSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z-]+$/),
  /** What the stronger line shows. */
  dimension: z.enum(DIMENSIONS),
  /** What it may be said for. */
  intents: z.array(z.enum(INTENTS)).min(1).max(4),
  weak: words,
  strong: words,
  differs: words,
});
export type LinePair = z.infer<typeof linePairSchema>;

/** All pairs, from `line-pairs.json`; that they have this shape is held by a test. */
export const LINE_PAIRS = data.pairs as readonly LinePair[];

/**
 * The pairs that may help at a beat: of a dimension it has a hint for, those that fit what is expected there first.
 * @returns each once; none where the beat has no hints.
 */
export function pairsFor({ hints, expects }: Pick<Beat, 'hints' | 'expects'>): LinePair[] {
  const fit = ({ intents }: LinePair) => intents.filter((intent) => expects.includes(intent)).length;
  return LINE_PAIRS.filter(({ dimension }) => hints[dimension] !== undefined).toSorted((a, b) => fit(b) - fit(a));
}
