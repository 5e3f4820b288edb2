import { PRESSING_INTENTS } from '../intents';
import type { Intent } from '../intents';
import type { Tone } from '../tones';
import type { TurnTaken } from '../turn-event';
import type { Asks } from './create-topic-reader';
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
};

// Whom somebody is with may be asked; how it is asked is weighed apart.
const HARSH: readonly Intent[] = ['leave', ...PRESSING_INTENTS.filter((intent) => intent !== 'ask-about-new-partner')];
const HARSH_TONES: readonly Tone[] = ['attacking', 'contemptuous', 'guilting', 'pressing', 'overwhelming'];

/** Whether a line is one of which no question is answered: it presses or hurts, or it says goodbye. */
export const isTooHarsh = ({ intents, tones }: Pick<TurnTaken, 'intents' | 'tones'>): boolean =>
  intents.some((intent) => HARSH.includes(intent)) || tones.some((tone) => HARSH_TONES.includes(tone));

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
    return mainly || QUESTIONS.includes(event.primary) || (when !== undefined && ALSO[when].includes(event.primary));
  };
  return topics.find((topic) => desk.isOpen(topic) && isMain(topic)) ?? null;
}
