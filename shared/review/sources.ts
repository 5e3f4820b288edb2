import type { Intent } from '../dialogue/intents';
import type { Dimension } from '../dialogue/scenario-schema';
import type { Category, Praise } from '../phrasing/taxonomy';

/**
 * What counts for or against each dimension: rows of data, weighed in `collect-evidence.ts`. Facets are those of the rubric:
 * 1 soft opening, 2 concrete reasons, 3 owning my part, 4 what is different, 5 listening, 6 I-language and their view,
 * 7 calm and self-respect, 8 a small free ask, 9 reading limits, 10 ending well. Weights are our own proposal (P).
 */
export interface EvidenceSource {
  readonly dimension: Dimension;
  readonly direction: 'raises' | 'lowers';
  readonly facet: number;
  readonly weight: number;
  readonly intents?: readonly Intent[];
  readonly categories?: readonly Category[];
  readonly praises?: readonly Praise[];
  /** Counts only where the ex had just asked, or had said no. */
  readonly only?: 'asked' | 'after-no';
  /** Beside the quote: why it counts. */
  readonly because: string;
  /** As one of the things that held. */
  readonly strength?: string;
}

type Row = Omit<EvidenceSource, 'dimension' | 'direction'>;
const raises = (dimension: Dimension, rows: readonly Row[]) =>
  rows.map((row): EvidenceSource => ({ dimension, direction: 'raises', ...row }));
const lowers = (dimension: Dimension, rows: readonly Row[]) =>
  rows.map((row): EvidenceSource => ({ dimension, direction: 'lowers', ...row }));

export const SOURCES: readonly EvidenceSource[] = [
  ...raises('calm', [
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
  ]),
  ...lowers('calm', [
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
  ]),
  ...raises('honest', [
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
  ]),
  ...lowers('honest', [
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
  ]),
  ...raises('ownership', [
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
  ]),
  ...lowers('ownership', [
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
  ]),
  ...raises('listening', [
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
      weight: 0.5,
      intents: ['own-fault', 'state-why', 'give-reason', 'describe-change', 'state-feelings'],
      only: 'asked',
      because: 'You answered what was asked.',
    },
    { facet: 5, weight: 0.4, intents: ['thank', 'give-room'], because: 'You took in what they gave.' },
  ]),
  ...lowers('listening', [
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
  ]),
  ...raises('respect', [
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
  ]),
  ...lowers('respect', [
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
  ]),
];

/** After a clear no these are a new pitch; one checking question is not (hard rule of the rubric). */
export const PITCHES: readonly Intent[] = [
  'beg',
  'pressure',
  'ultimatum',
  'guilt-trip',
  'ask-for-second-chance',
  'propose-next-step',
  'give-reason',
];
