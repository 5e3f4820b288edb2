import { sourcesOf } from './evidence-source';

/** What shows in a talk how much room there was, and what speaks against it. */
export const RESPECT_SOURCES = sourcesOf(
  'respect',
  [
    {
      facet: 10,
      weight: 1.5,
      intents: ['accept-no'],
      because: 'You took their answer and let it stand.',
      strength: 'You took their answer and let it stand.',
    },
    {
      facet: 9,
      weight: 1,
      intents: ['give-room'],
      praises: ['permission-to-say-no', 'respecting-space'],
      because: 'You left them room.',
      strength: 'You left them room to say no.',
    },
    {
      facet: 10,
      weight: 0.6,
      intents: ['thank'],
      praises: ['gratitude', 'calm-close'],
      because: 'You thanked them.',
      strength: 'You thanked them for something of their own.',
    },
    {
      facet: 9,
      weight: 0.6,
      intents: ['ask-to-talk', 'reflect'],
      praises: ['validation'],
      because: 'You made sure of them first.',
    },
  ],
  [
    {
      facet: 9,
      weight: 1,
      intents: ['pressure', 'ultimatum'],
      categories: ['pressure', 'ultimatum', 'rushing'],
      because: 'It asked for more than they had offered.',
    },
    {
      facet: 6,
      weight: 1,
      intents: ['blame'],
      categories: ['criticism', 'absolutes'],
      because: 'A verdict on who they are, not on what happened.',
    },
    { facet: 6, weight: 2, intents: ['insult'], categories: ['contempt'], because: 'It looked down on them.' },
    {
      facet: 9,
      weight: 1,
      intents: ['guilt-trip'],
      categories: ['guilt-trip'],
      because: 'It made your pain their debt.',
    },
    {
      facet: 9,
      weight: 1,
      intents: ['beg'],
      categories: ['pleading'],
      because: 'Asked this way, a no is hard to say.',
    },
    {
      facet: 9,
      weight: 1,
      categories: ['jealousy', 'surveillance', 'mind-reading'],
      because: 'It went where they had not let you in.',
    },
    { facet: 9, weight: 1, intents: ['ask-about-new-partner'], because: 'It went where they had not let you in.' },
    { facet: 6, weight: 2, intents: ['threaten'], because: 'It can frighten.' },
    { facet: 10, weight: 0.75, categories: ['stonewalling'], because: 'It shut the door to hurt.' },
  ],
);
