import type { BareAnswer } from '../dialogue/asked/bare-answers';
import { chooseTopic } from '../dialogue/asked/choose-topic';
import type { Asks } from '../dialogue/asked/create-topic-reader';
import { asksForAccount } from '../dialogue/asks-for-account';
import { hashWords, isSilent } from '../dialogue/hash-words';
import type { Intent } from '../dialogue/intents';
import type { Tone } from '../dialogue/tones';
import { SLOTS } from '../dialogue/taken/slots';
import type { TurnTaken } from '../dialogue/turn-event';
import { CLOSINGS } from '../dialogue/weigh-table';
import { heardIntents } from './heard-intents';
import type { Heard, HeardReading } from './heard-intents';
import { topicDesk } from './read-asked';
import type { TalkBefore } from './read-asked';
import { takenFrom } from './taken-from';

/** Below this confidence the main intent is a guess, and the ex does not hold it against the person. Our own proposal. */
const DOUBT = 0.35;
/** Being taken for somebody who presses or hurts needs more than that. */
const HARSH_DOUBT = 0.5;
const CLOSING_INTENTS: ReadonlySet<Intent> = new Set(CLOSINGS.flatMap(({ intents }) => intents));

/** What was said and what it was taken as, as an exchange holds it. */
export interface Utterance {
  readonly utterance: string;
  readonly reading: HeardReading;
  readonly tones: readonly Tone[];
  readonly asks: Asks | null;
  readonly bare: BareAnswer | null;
}

function isDoubtful([main, ...others]: readonly Heard[]): boolean {
  if (main?.source !== 'reader') return false;
  // What a rule found beside it is no guess.
  if (main.id === 'unclear') return others.every(({ source }) => source === 'reader');
  return main.p < (CLOSING_INTENTS.has(main.id) ? HARSH_DOUBT : DOUBT);
}

/** A bare answer is that and nothing else, whatever the reader makes of it. */
const answerEvent = ({ utterance, bare }: Utterance): TurnTaken => ({
  type: 'turn.taken',
  intents: [],
  primary: 'unclear',
  tones: [],
  words: hashWords(utterance),
  silent: false,
  answer: bare,
});

/**
 * What the dialogue machine is told about an utterance; all of it can be derived from the transcript.
 * @param before - the talk up to there.
 * @returns at least one intent, the main one among them, but none for a bare answer; `unclear` where only costly guesses were left.
 */
export function eventOf(said: Utterance, before: TalkBefore): TurnTaken {
  if (said.bare !== null) return answerEvent(said);
  const { utterance, reading, tones, asks } = said;
  const { compiled, place } = before;
  const heard = heardIntents(reading, asks);
  const taken = takenFrom(utterance, reading, compiled.tables.slots);
  // A line that could not be told, but has something decent in it, is taken for that; the doubt stays.
  const named = heard.filter(({ id }) => id !== 'unclear');
  const intents = (named.length > 0 ? named : heard).map(({ id }) => id);
  const primary = intents[0] ?? 'unclear';
  return {
    type: 'turn.taken',
    intents,
    primary,
    tones,
    words: hashWords(utterance),
    silent: isSilent(utterance),
    doubtful: isDoubtful(heard),
    accounts: tones.length === 0 && asksForAccount(compiled.beats.get(place), before.said.at(-1)?.text),
    took: SLOTS.filter((slot) => taken[slot] !== undefined),
    asked: asks?.topics ?? [],
    topic: asks && chooseTopic(asks, { intents, primary, tones }, topicDesk(before)),
  };
}
