import { sourcesOf } from './evidence-source';

/** What shows in a talk how calm it was, and what speaks against it. */
export const CALM_SOURCES = sourcesOf(
  'calm',
  [
    {
      facet: 1,
      weight: 1,
      intents: ['ask-to-talk'],
      because: 'You asked whether now suited.',
      strength: 'You asked whether now suited before you began.',
    },
    {
      facet: 7,
      weight: 1,
      intents: ['set-own-boundary'],
      because: 'You set a limit of your own, evenly.',
      strength: 'You set a limit of your own without raising your voice.',
    },
    {
      facet: 7,
      weight: 1,
      praises: ['calm-close', 'permission-to-say-no'],
      because: 'You left it there, calmly.',
      strength: 'You could leave a thing said and let it be.',
    },
    { facet: 7, weight: 0.5, intents: ['give-room', 'accept-no'], because: 'No hurry in it.' },
  ],
  [
    {
      facet: 7,
      weight: 1,
      categories: ['pleading', 'dependency', 'catastrophising'],
      because: 'This asks them to carry how bad it feels.',
    },
    { facet: 7, weight: 1, intents: ['beg'], because: 'This asks again and again for rescue.' },
    { facet: 7, weight: 1, categories: ['pressure', 'ultimatum', 'rushing'], because: 'There was a push in it.' },
    { facet: 7, weight: 1, intents: ['pressure', 'ultimatum'], because: 'There was a push in it.' },
    { facet: 7, weight: 1, categories: ['shouting', 'flooding'], because: 'A lot came at once here.' },
    { facet: 7, weight: 0.75, categories: ['contempt'], because: 'Anger took over here.' },
    { facet: 7, weight: 0.75, intents: ['insult', 'threaten'], because: 'Anger took over here.' },
    {
      facet: 7,
      weight: 0.5,
      categories: ['self-abasement', 'bargaining', 'love-bombing', 'guilt-trip'],
      because: 'This turns the weight up.',
    },
    { facet: 7, weight: 0.5, intents: ['blame', 'guilt-trip'], because: 'This came out hot.' },
  ],
);
