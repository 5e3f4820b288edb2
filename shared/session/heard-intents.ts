import type { Asks } from '../dialogue/asked/create-topic-reader';
import { HARSH_INTENTS } from '../dialogue/intents';
import type { Intent } from '../dialogue/intents';
import type { ScoredIntent } from '../dialogue/reading/reading';

export type Heard = Pick<ScoredIntent, 'id' | 'p' | 'source'>;

/** The part of a reading, fresh or stored, that the talk goes by. */
export interface HeardReading {
  readonly intents: readonly Heard[];
  readonly primary: Intent;
}

/** Read recall-first so that nothing is missed. The ex never answers such a guess; the margin offers people to turn to. */
const ONLY_BY_RULE: readonly Intent[] = ['self-harm', 'threaten'];
/** What costs most when it is misread, a goodbye that ends the talk too: from a rule, or when more likely than not. */
const COSTLY: readonly Intent[] = ['insult', 'ultimatum', 'leave'];
const COSTLY_HEARD = 0.65;
/** Beside something else that was said, a harsh intent is heard only when it is plain. All limits here are our own proposal. */
const HARSH_BESIDE = 0.7;

function isHeard({ id, p, source }: Heard, primary: Intent): boolean {
  if (source !== 'reader') return true;
  if (ONLY_BY_RULE.includes(id)) return false;
  // Who is asked what they meant has not yet said anything that could be held against them.
  if (primary === 'unclear' && (COSTLY.includes(id) || HARSH_INTENTS.includes(id))) return false;
  if (COSTLY.includes(id)) return p >= COSTLY_HEARD;
  return id === primary || !HARSH_INTENTS.includes(id) || p >= HARSH_BESIDE;
}

/** The one topic that is about somebody new. */
const SOMEONE_NEW = 'seeing-anyone';

/** Questions that only their form tells, and that may well be about a rival; when, where and how long are not. */
const MAYBE_RIVAL: readonly string[] = ['any-who', 'any-which', 'any-why', 'any-how', 'any-them', 'any-you', 'any-may'];
const RIVAL: readonly Intent[] = ['ask-about-new-partner'];

/** What a line that does nothing but ask owns is the reader's mistake: "whose wedding was it?" names no act. */
const OWNED: readonly Intent[] = ['own-fault', 'apologise', 'describe-change'];
/** Being told that a question was passed over, or something taken wrong, is no charge. */
const COMPLAINT: readonly Intent[] = [...OWNED, 'blame', 'pressure', 'defend', 'evade', 'insult', 'guilt-trip'];

/** What the reader takes lines for that ask these topics, and what they are not. */
const MISTAKEN: Readonly<Record<string, readonly Intent[]>> = {
  'not-answered': COMPLAINT,
  'not-said': COMPLAINT,
  // "Give me a second" asks for no second chance.
  wait: ['ask-for-second-chance', 'pressure'],
  // "Sorry, what list?" is no apology.
  'what-mean': ['apologise'],
};
/** The same, where the line does little else: "fine, go on then" invites, and whoever says it is not going. */
const MISTAKEN_MAINLY: Readonly<Record<string, readonly Intent[]>> = { 'tell-me': ['leave', 'accept-no'] };

function mistakenIn({ topics, mainly }: Asks): readonly Intent[] {
  const mayBeRival = topics.includes(SOMEONE_NEW) || topics.every((topic) => MAYBE_RIVAL.includes(topic));
  return [
    ...(mayBeRival ? [] : RIVAL),
    ...(mainly ? OWNED : []),
    ...topics.flatMap((topic) => MISTAKEN[topic] ?? []),
    ...(mainly ? topics.flatMap((topic) => MISTAKEN_MAINLY[topic] ?? []) : []),
  ];
}

/** "Is he well?" about the ex's father is read as asking after a rival; where the topic is known, it is a question like others. */
function namedBy(asks: Asks | null, intents: readonly Heard[]): readonly Heard[] {
  if (!asks) return intents;
  const mistaken = mistakenIn(asks);
  return intents.map((one) =>
    one.source === 'reader' && mistaken.includes(one.id) ? { ...one, id: 'ask-open-question' } : one,
  );
}

/**
 * What an utterance was heard as: the one list that the ex answers, the person is told and the review weighs.
 * @param asks - what it asks of what may be asked at any time; null for nothing.
 * @returns the main one first, then the others by confidence, each once; `unclear` alone where only costly guesses were left.
 */
export function heardIntents({ intents, primary }: HeardReading, asks: Asks | null = null): readonly Heard[] {
  const heard = intents.filter((one) => isHeard(one, primary));
  const main = heard.find(({ id }) => id === primary) ?? heard[0] ?? { id: 'unclear', p: 0, source: 'reader' };
  const named = namedBy(asks, [main, ...heard.filter(({ id }) => id !== main.id)]);
  return named.filter(({ id }, at) => named.findIndex((one) => one.id === id) === at);
}

/** Below this nobody is asked; recall comes first, and one quiet line costs little. */
const SUSPECTED = 0.3;

/** Whether a line was perhaps about more than the talk. */
export const suspectsDespair = ({ intents }: HeardReading): boolean =>
  intents.some(({ id, p }) => id === 'self-harm' && p >= SUSPECTED);
