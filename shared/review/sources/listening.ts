import { sourcesOf } from './evidence-source';

/** What shows in a talk how well it was listened, and what speaks against it. */
export const LISTENING_SOURCES = sourcesOf(
  'listening',
  [
    {
      facet: 5,
      weight: 1.25,
      intents: ['reflect'],
      praises: ['validation'],
      because: 'You gave back what you had heard.',
      strength: 'You gave back what you had heard before you went on.',
    },
    {
      facet: 5,
      weight: 1,
      intents: ['ask-open-question'],
      praises: ['open-question'],
      because: 'You asked, and left the answer open.',
      strength: 'You asked something they could answer either way.',
    },
    { facet: 5, weight: 0.75, intents: ['accept-no'], because: 'You took the answer as it was given.' },
    {
      facet: 5,
      weight: 0.2,
      intents: ['own-fault', 'state-why', 'give-reason', 'describe-change', 'state-feelings'],
      only: 'asked',
      because: 'You answered what was asked.',
    },
    { facet: 5, weight: 0.4, intents: ['thank', 'give-room'], because: 'You took in what they gave.' },
  ],
  [
    {
      facet: 5,
      weight: 1,
      intents: ['evade', 'off-topic'],
      only: 'asked',
      because: 'It passed over what they had just asked.',
    },
    {
      facet: 5,
      weight: 0.75,
      intents: ['defend', 'apologise-but'],
      categories: ['defensiveness', 'faulty-apology'],
      because: 'A rebuttal, before their point had landed.',
    },
    {
      facet: 5,
      weight: 0.75,
      intents: ['blame', 'insult'],
      categories: ['criticism', 'contempt'],
      because: 'It answered their point with a charge.',
    },
    {
      facet: 5,
      weight: 0.75,
      intents: ['beg', 'pressure', 'ultimatum'],
      categories: ['pleading', 'pressure', 'ultimatum'],
      because: 'It passed over what they had just told you.',
    },
    { facet: 6, weight: 0.75, categories: ['mind-reading'], because: 'It told them what they feel.' },
  ],
);
