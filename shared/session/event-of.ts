import { hashWords, isSilent } from '../dialogue/hash-words';
import type { Intent } from '../dialogue/intents';
import type { ScoredIntent } from '../dialogue/reading/reading';
import type { Tone } from '../dialogue/tones';
import type { TurnTaken } from '../dialogue/turn-event';
import { CLOSINGS } from '../dialogue/weigh-table';

/** Below this confidence the main intent is a guess, and the ex does not hold it against the person. Our own proposal. */
const DOUBT = 0.35;
/** Being taken for somebody who presses or hurts needs more than that. */
const HARSH_DOUBT = 0.5;
/** What costs most when it is misread, a goodbye that ends the talk too, is taken up only from a rule or when more likely than not. */
const COSTLY: readonly Intent[] = ['self-harm', 'threaten', 'insult', 'ultimatum', 'leave'];
const COSTLY_HEARD = 0.5;
const CLOSING_INTENTS: ReadonlySet<Intent> = new Set(CLOSINGS.flatMap(({ intents }) => intents));

type Heard = Pick<ScoredIntent, 'id' | 'p' | 'source'>;

/** The part of a reading, fresh or stored, that the talk goes by. */
export interface HeardReading {
  readonly intents: readonly Heard[];
  readonly primary: Intent;
}

const isHeard = ({ id, p, source }: Heard): boolean => !COSTLY.includes(id) || source === 'rule' || p >= COSTLY_HEARD;

/**
 * What the dialogue machine is told about an utterance; all of it can be derived from the transcript.
 * @returns at least one intent, the main one among them; `unclear` where only costly guesses were left.
 */
export function eventOf(utterance: string, reading: HeardReading, tones: readonly Tone[]): TurnTaken {
  const heard = reading.intents.filter(isHeard);
  const main = heard.find(({ id }) => id === reading.primary) ?? heard[0];
  const primary = main?.id ?? 'unclear';
  const limit = CLOSING_INTENTS.has(primary) ? HARSH_DOUBT : DOUBT;
  return {
    type: 'turn.taken',
    intents: [...new Set([primary, ...heard.map(({ id }) => id)])],
    primary,
    tones,
    words: hashWords(utterance),
    silent: isSilent(utterance),
    doubtful: main?.source === 'reader' && main.p < limit,
  };
}
