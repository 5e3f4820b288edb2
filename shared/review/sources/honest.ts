import { sourcesOf } from './evidence-source';

/** What shows in a talk how honest it was, and what speaks against it. */
export const HONEST_SOURCES = sourcesOf(
  'honest',
  [
    {
      facet: 2,
      weight: 1,
      intents: ['state-why'],
      because: 'You said why you are here.',
      strength: 'You said plainly why you are here.',
    },
    {
      facet: 2,
      weight: 1,
      intents: ['give-reason'],
      because: 'A reason that can be looked at.',
      strength: 'You gave a reason that can be looked at.',
    },
    {
      facet: 2,
      weight: 0.6,
      intents: ['state-feelings'],
      praises: ['i-statement'],
      because: 'A feeling said as your own.',
      strength: 'You said what you feel as your own.',
    },
    {
      facet: 8,
      weight: 0.6,
      intents: ['propose-next-step', 'ask-for-second-chance'],
      because: 'You said what you would like.',
      strength: 'You said what you would like, in one piece.',
    },
    { facet: 2, weight: 0.5, intents: ['describe-change', 'own-fault'], because: 'You told it as it was.' },
  ],
  [
    { facet: 2, weight: 0.75, intents: ['evade'], because: 'This stepped round the question.' },
    { facet: 2, weight: 0.5, intents: ['off-topic'], only: 'asked', because: 'The question was left lying.' },
    {
      facet: 8,
      weight: 0.5,
      categories: ['pleading', 'dependency', 'bargaining', 'love-bombing'],
      because: 'The feeling is here; a reason they could weigh is not.',
    },
    {
      facet: 8,
      weight: 0.5,
      intents: ['beg', 'guilt-trip', 'ultimatum'],
      because: 'The wish came with a weight on it.',
    },
  ],
);
