import { hashWords, isSilent } from '../dialogue/hash-words';
import type { Intent } from '../dialogue/intents';
import type { Tone } from '../dialogue/tones';
import type { TurnTaken } from '../dialogue/turn-event';
import type { ScoredIntent } from '../dialogue/reading/reading';

/** Below this confidence the main intent is a guess, and the ex does not hold it against the person. Our own proposal. */
const DOUBT = 0.35;
/** Read recall-first so that nothing is missed; the ex takes up only what is more likely than not. */
const RECALL_FIRST: readonly Intent[] = ['self-harm', 'threaten'];
const RECALL_FIRST_HEARD = 0.5;

/** The part of a reading, fresh or stored, that the talk goes by. */
export interface HeardReading {
  readonly intents: readonly Pick<ScoredIntent, 'id' | 'p' | 'source'>[];
  readonly primary: Intent;
}

/** What the dialogue machine is told about an utterance; all of it can be derived from the transcript. */
export function eventOf(utterance: string, reading: HeardReading, tones: readonly Tone[]): TurnTaken {
  const { primary } = reading;
  const intents = reading.intents
    .filter(({ id, p }) => id === primary || !RECALL_FIRST.includes(id) || p >= RECALL_FIRST_HEARD)
    .map(({ id }) => id);
  const main = reading.intents.find(({ id }) => id === primary);
  return {
    type: 'turn.taken',
    intents: [...new Set(intents.includes(primary) ? intents : [primary, ...intents])],
    primary,
    tones,
    words: hashWords(utterance),
    silent: isSilent(utterance),
    doubtful: main !== undefined && main.source === 'reader' && main.p < DOUBT,
  };
}
