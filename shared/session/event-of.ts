import { hashWords, isSilent } from '../dialogue/hash-words';
import type { Intent } from '../dialogue/intents';
import type { SlotReader } from '../dialogue/taken/create-slot-reader';
import { SLOTS } from '../dialogue/taken/slots';
import type { Tone } from '../dialogue/tones';
import type { TurnTaken } from '../dialogue/turn-event';
import { CLOSINGS } from '../dialogue/weigh-table';
import { heardIntents } from './heard-intents';
import type { HeardReading } from './heard-intents';
import { takenFrom } from './taken-from';

/** Below this confidence the main intent is a guess, and the ex does not hold it against the person. Our own proposal. */
const DOUBT = 0.35;
/** Being taken for somebody who presses or hurts needs more than that. */
const HARSH_DOUBT = 0.5;
const CLOSING_INTENTS: ReadonlySet<Intent> = new Set(CLOSINGS.flatMap(({ intents }) => intents));

/**
 * What the dialogue machine is told about an utterance; all of it can be derived from the transcript.
 * @returns at least one intent, the main one among them; `unclear` where only costly guesses were left.
 */
export function eventOf(
  utterance: string,
  reading: HeardReading,
  tones: readonly Tone[],
  slots: SlotReader,
): TurnTaken {
  const heard = heardIntents(reading);
  const taken = takenFrom(utterance, reading, slots);
  const main = heard[0];
  const primary = main?.id ?? 'unclear';
  const limit = CLOSING_INTENTS.has(primary) ? HARSH_DOUBT : DOUBT;
  return {
    type: 'turn.taken',
    intents: heard.map(({ id }) => id),
    primary,
    tones,
    words: hashWords(utterance),
    silent: isSilent(utterance),
    doubtful: main?.source === 'reader' && main.p < limit,
    took: SLOTS.filter((slot) => taken[slot] !== undefined),
  };
}
