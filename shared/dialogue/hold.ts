import type { DialogueContext } from './dialogue-context';
import type { Intent } from './intents';
import type { Condition } from './scenario-schema';
import type { Tone } from './tones';

/** What conditions look at: the state after weighing, and the utterance just said (nothing, where none was). */
export interface Moment {
  readonly context: Pick<DialogueContext, 'openness' | 'strain' | 'refusals' | 'covered' | 'memories'>;
  readonly intents: readonly Intent[];
  readonly tones: readonly Tone[];
}

const inRange = (value: number, range: { min?: number | undefined; max?: number | undefined } | undefined): boolean =>
  range === undefined || (value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity));

/**
 * Whether all fields of a condition hold; FORMAT.md, "Conditions".
 * @param condition - absent asks nothing and holds.
 * @throws never.
 */
export function holds(condition: Condition | undefined, { context, intents, tones }: Moment): boolean {
  if (!condition) return true;
  const { any, all, none, tone, calm, covered, missing, remembers, without } = condition;
  return (
    (!any || any.some((intent) => intents.includes(intent))) &&
    (!all || all.every((intent) => intents.includes(intent))) &&
    (!none || !none.some((intent) => intents.includes(intent))) &&
    (!tone || tone.some((one) => tones.includes(one))) &&
    (calm === undefined || calm === (tones.length === 0)) &&
    inRange(context.openness, condition.openness) &&
    inRange(context.strain, condition.strain) &&
    inRange(context.refusals, condition.refusals) &&
    (!covered || covered.every((point) => context.covered.includes(point))) &&
    (!missing || !missing.some((point) => context.covered.includes(point))) &&
    (!remembers || remembers.every((memory) => context.memories.includes(memory))) &&
    (!without || !without.some((memory) => context.memories.includes(memory)))
  );
}
