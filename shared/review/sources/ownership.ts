import { sourcesOf } from './evidence-source';

/** What shows in a talk how much of it was owned, and what speaks against it. */
export const OWNERSHIP_SOURCES = sourcesOf(
  'ownership',
  [
    {
      facet: 3,
      weight: 1.5,
      intents: ['own-fault'],
      because: 'You named something you did.',
      strength: 'You named what you did, without a “but”.',
    },
    {
      facet: 3,
      weight: 1,
      praises: ['ownership'],
      because: 'You named something you did.',
      strength: 'You named what you did, without a “but”.',
    },
    {
      facet: 3,
      weight: 0.8,
      intents: ['apologise'],
      because: 'An apology that stops where it should.',
      strength: 'You apologised and added nothing after it.',
    },
    {
      facet: 4,
      weight: 0.8,
      intents: ['describe-change'],
      praises: ['concrete-change'],
      because: 'Something has already changed.',
      strength: 'You named a change that has already begun.',
    },
  ],
  [
    {
      facet: 3,
      weight: 1,
      categories: ['faulty-apology', 'minimising', 'defensiveness'],
      because: 'This takes part of it back.',
    },
    { facet: 3, weight: 1, intents: ['apologise-but', 'defend'], because: 'This takes part of it back.' },
    {
      facet: 3,
      weight: 1,
      intents: ['blame'],
      categories: ['criticism', 'absolutes'],
      because: 'This lays it on them.',
    },
    {
      facet: 3,
      weight: 0.75,
      categories: ['self-abasement'],
      because: 'Running yourself down asks them to comfort you.',
    },
  ],
);
