import type { Scenario } from '../scenario-schema';
import type { Topic } from './topics-schema';

/** The topics for which a scenario brings words of its own, and where each stands in its list. */
export const ownTopics = ({ asked }: Pick<Scenario, 'asked'>): (Topic & { readonly at: number })[] =>
  asked.flatMap(({ topic, patterns, except, when, always, late }, at) =>
    patterns ? [{ id: topic, patterns, except, when, always, late, at }] : [],
  );
