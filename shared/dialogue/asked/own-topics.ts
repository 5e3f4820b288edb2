import type { Scenario } from '../scenario-schema';
import type { TopicPatterns } from './create-topic-reader';

/** The topics for which a scenario brings words of its own, and where each stands in its list. */
export const ownTopics = ({ asked }: Pick<Scenario, 'asked'>): (TopicPatterns & { readonly at: number })[] =>
  asked.flatMap(({ topic, patterns, except, always }, at) =>
    patterns ? [{ id: topic, patterns, except, always, at }] : [],
  );
