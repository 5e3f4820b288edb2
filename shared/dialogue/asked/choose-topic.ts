import { PRESSING_INTENTS } from '../intents';
import type { Intent } from '../intents';
import type { Tone } from '../tones';
import type { TurnTaken } from '../turn-event';
import type { Asks } from './create-topic-reader';
import { isFormTopic } from './form-topics';
import type { Topic } from './topics-schema';

/** What a line can be taken for whose main affair is its question. */
const QUESTIONS: readonly Intent[] = [
  'ask-open-question',
  'ask-about-new-partner',
  'ask-to-talk',
  'small-talk',
  'greet',
  'unclear',
  'evade',
  'off-topic',
];
const ALSO: Readonly<Record<NonNullable<Topic['when']>, readonly Intent[]>> = {
  request: ['ask-for-second-chance', 'propose-next-step'],
  memory: ['reminisce'],
  partner: ['ask-about-new-partner'],
};

/** What answers before a question does, where the line does both. */
const DOES: readonly Intent[] = [
  'apologise-but',
  'defend',
  'own-fault',
  'apologise',
  'describe-change',
  'state-why',
  'give-reason',
  'reflect',
  'ask-for-second-chance',
  'propose-next-step',
];

// Whom somebody is with may be asked; how it is asked is weighed apart.
const HARSH: readonly Intent[] = ['leave', ...PRESSING_INTENTS.filter((intent) => intent !== 'ask-about-new-partner')];
const HARSH_TONES: readonly Tone[] = ['attacking', 'contemptuous', 'guilting', 'pressing', 'overwhelming'];

/** Whether a line is one of which no question is answered: it presses or hurts, or it says goodbye. */
export const isTooHarsh = ({ intents, tones }: Pick<TurnTaken, 'intents' | 'tones'>): boolean =>
  intents.some((intent) => HARSH.includes(intent)) || tones.some((tone) => HARSH_TONES.includes(tone));

/** Whether a line was taken for what a topic's words also are, so that what answers that has answered the topic. */
export const isTakenAs = (when: Topic['when'], { intents }: Pick<TurnTaken, 'intents'>): boolean =>
  when !== undefined && ALSO[when].some((intent) => intents.includes(intent));

/** Who asks for a cover letter has asked, but nothing that anybody here would answer. */
export const isBesideThePoint = (topic: string, { primary }: Pick<TurnTaken, 'primary'>): boolean =>
  isFormTopic(topic) && primary === 'off-topic';

/** What a topic is answered by, and whether it still can be. */
export interface TopicDesk {
  /** What else a line that asks it may be taken for. */
  readonly whenOf: (topic: string) => Topic['when'];
  /** Somebody answers it, and has not yet. */
  readonly isOpen: (topic: string) => boolean;
}

/**
 * Which of the topics that a line asks is its answer: the first that is open, where the line is mainly the question.
 * @returns null where the line is answered as any other.
 */
export function chooseTopic(
  asks: Asks,
  event: Pick<TurnTaken, 'intents' | 'primary' | 'tones'>,
  desk: TopicDesk,
): string | null {
  if (isTooHarsh(event)) return null;
  const { topics, mainly } = asks;
  const isMain = (topic: string): boolean => {
    const when = desk.whenOf(topic);
    if (isBesideThePoint(topic, event)) return false;
    if (mainly) return true;
    // Nobody who owns something is answered as if they only asked; but whom somebody is with is asked first and heard last.
    const asked = when === undefined ? [] : ALSO[when];
    const does = event.intents.some((intent) => DOES.includes(intent) && !asked.includes(intent));
    if (does && event.primary !== 'ask-about-new-partner') return false;
    return QUESTIONS.includes(event.primary) || asked.includes(event.primary);
  };
  return topics.find((topic) => desk.isOpen(topic) && isMain(topic)) ?? null;
}
