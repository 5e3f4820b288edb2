import type { SlotReader, Taken } from '../dialogue/taken/create-slot-reader';
import { heardIntents } from './heard-intents';
import type { HeardReading } from './heard-intents';
import type { Session } from './session-schema';

/** Below this a reading is too weak to give somebody's words back to them. Our own proposal. */
const SURE = 0.5;

/** What one utterance gave to take up, by what it was heard as; of a weak reading, nothing. */
export const takenFrom = (utterance: string, reading: HeardReading, slots: SlotReader): Taken =>
  slots.read(
    utterance,
    heardIntents(reading)
      .filter(({ p, source }) => source !== 'reader' || p >= SURE)
      .map(({ id }) => id),
  );

/** What a whole talk gave to take up so far: of each slot the latest. */
export function takenInTalk({ turns }: Pick<Session, 'turns'>, slots: SlotReader): Taken {
  const taken = turns.map((turn) => (turn.kind === 'exchange' ? takenFrom(turn.utterance, turn.reading, slots) : {}));
  return Object.assign({}, ...taken) as Taken;
}
