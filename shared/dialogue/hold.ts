import type { BareAnswer } from './asked/bare-answers';
import type { DialogueContext } from './dialogue-context';
import { PRESSING_INTENTS } from './intents';
import type { Intent } from './intents';
import type { Condition } from './scenario-schema';
import type { Setting } from './setting';
import type { Slot } from './taken/slots';
import type { Tone } from './tones';

/** What conditions look at: the state after weighing, and the utterance just said (nothing, where none was). */
export interface Moment {
  readonly context: Pick<
    DialogueContext,
    'openness' | 'strain' | 'refusals' | 'covered' | 'memories' | 'told' | 'promises' | 'repeats' | 'setting'
  >;
  readonly intents: readonly Intent[];
  readonly tones: readonly Tone[];
  /** What the utterance gave to take up. */
  readonly took: readonly Slot[];
  /** What it asked. */
  readonly asked: readonly string[];
  /** What it was as a bare answer to the ex's own question. */
  readonly answer: BareAnswer | null;
}

const inRange = (value: number, range: { min?: number | undefined; max?: number | undefined } | undefined): boolean =>
  range === undefined || (value >= (range.min ?? -Infinity) && value <= (range.max ?? Infinity));

/** Whether an intent came in a turn before the one just said, which `told` counts too. */
const cameEarlier = ({ context: { told }, intents }: Moment, intent: Intent): boolean =>
  (told[intent] ?? 0) > (intents.includes(intent) ? 1 : 0);

const isFair = (intents: readonly Intent[]): boolean =>
  !intents.some((intent) => intent === 'leave' || PRESSING_INTENTS.includes(intent));

const holdsUnder = (condition: Condition, { stance, endedBy, fault, ask }: Setting): boolean =>
  (condition.stance?.includes(stance) ?? true) &&
  (condition.endedBy?.includes(endedBy) ?? true) &&
  (condition.fault?.includes(fault) ?? true) &&
  (condition.ask?.includes(ask) ?? true);

/**
 * Whether all fields of a condition hold; FORMAT.md, "Conditions".
 * @param condition - absent asks nothing and holds.
 * @throws never.
 */
export function holds(condition: Condition | undefined, moment: Moment): boolean {
  if (!condition) return true;
  const { context, intents, tones } = moment;
  const { any, all, none, tone, calm, covered, missing, remembers, without, earlier, unheard, took, asked, answer } =
    condition;
  return (
    (!any || any.some((intent) => intents.includes(intent))) &&
    (!all || all.every((intent) => intents.includes(intent))) &&
    (!none || !none.some((intent) => intents.includes(intent))) &&
    (condition.fair === undefined || condition.fair === isFair(intents)) &&
    (!tone || tone.some((one) => tones.includes(one))) &&
    (calm === undefined || calm === (tones.length === 0)) &&
    inRange(context.openness, condition.openness) &&
    inRange(context.strain, condition.strain) &&
    inRange(context.refusals, condition.refusals) &&
    (!covered || covered.every((point) => context.covered.includes(point))) &&
    (!missing || !missing.some((point) => context.covered.includes(point))) &&
    (!remembers || remembers.every((memory) => context.memories.includes(memory))) &&
    (!without || !without.some((memory) => context.memories.includes(memory))) &&
    (!earlier || earlier.every((intent) => cameEarlier(moment, intent))) &&
    (!unheard || !unheard.some((intent) => cameEarlier(moment, intent))) &&
    inRange(context.promises, condition.promises) &&
    inRange(context.repeats, condition.repeats) &&
    (!took || took.every((slot) => moment.took.includes(slot))) &&
    (!asked || asked.some((topic) => moment.asked.includes(topic))) &&
    (!answer || (moment.answer !== null && answer.includes(moment.answer))) &&
    holdsUnder(condition, context.setting)
  );
}
