import type { Intent } from './intents';
import type { Point } from './scenario-schema';
import type { Tone } from './tones';

/**
 * What moves the ex, the same for all scenarios. Sources are keys of shared/phrasing/SOURCES.md; the sizes are our own proposal:
 * one step for what a fair listener would notice, two for what hurts, so that a talk of ten turns can cross the scale once.
 */
export const OPEN_KINDS = ['ownership', 'listening', 'asking', 'room', 'honesty', 'change'] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

interface Opening {
  readonly kind: OpenKind | null;
  readonly openness: number;
  readonly strain: number;
}

/** Words that open. A kind of null only eases. At most two steps a turn, and never in a turn that also closes. */
export const OPENINGS: Readonly<Partial<Record<Intent, Opening>>> = {
  // An apology works by its parts; naming the act is the strongest of them (S28), and the antidote to defensiveness (S26, S27).
  'own-fault': { kind: 'ownership', openness: 1, strain: -1 },
  apologise: { kind: null, openness: 0, strain: -1 },
  'describe-change': { kind: 'change', openness: 1, strain: -1 },
  // Showing that one took in what was said (S19), asking so that any answer will do (S18).
  reflect: { kind: 'listening', openness: 1, strain: -1 },
  'ask-open-question': { kind: 'asking', openness: 1, strain: 0 },
  // Room to refuse lowers reactance (S29).
  'give-room': { kind: 'room', openness: 1, strain: -1 },
  'accept-no': { kind: 'room', openness: 1, strain: -1 },
  // Saying the aim early is part of a soft start (S26).
  'state-why': { kind: 'honesty', openness: 1, strain: 0 },
  'give-reason': { kind: 'honesty', openness: 1, strain: 0 },
  'ask-to-talk': { kind: null, openness: 0, strain: -1 },
  thank: { kind: null, openness: 0, strain: -1 },
};

interface Closing {
  readonly intents: readonly Intent[];
  readonly tones: readonly Tone[];
  readonly openness: number;
  readonly strain: number;
}

/** Words that close. An intent and a tone of one row are the same fault; of several rows the worst counts. */
export const CLOSINGS: readonly Closing[] = [
  { intents: ['beg'], tones: ['pleading'], openness: -1, strain: 1 }, // S31
  { intents: ['pressure'], tones: ['pressing'], openness: -1, strain: 1 }, // S29, S31
  { intents: ['ultimatum'], tones: [], openness: -2, strain: 1 }, // S29
  { intents: ['guilt-trip'], tones: ['guilting'], openness: -1, strain: 1 }, // S31, S39
  { intents: ['blame'], tones: ['attacking'], openness: -1, strain: 1 }, // S26, S27
  { intents: ['insult'], tones: ['contemptuous'], openness: -2, strain: 2 }, // S26: weighs double
  { intents: ['threaten'], tones: [], openness: -2, strain: 2 },
  { intents: ['ask-about-new-partner'], tones: ['possessive'], openness: -1, strain: 1 }, // S30, S31
  { intents: ['apologise-but', 'defend'], tones: ['deflecting'], openness: -1, strain: 0 }, // S26, S28
  { intents: [], tones: ['overwhelming'], openness: 0, strain: 1 }, // S30, S31
  { intents: [], tones: ['withdrawing'], openness: 0, strain: 1 }, // S26
  { intents: [], tones: ['self-abasing'], openness: 0, strain: 1 }, // S31
];

/** Turns that must lie between two openings by the same kind of words, the second included. */
export const REST_TURNS = 3;

/** Which honest point an intent covers. */
export const COVERS: Readonly<Partial<Record<Intent, Point>>> = {
  'state-why': 'why',
  'own-fault': 'faults',
  'give-reason': 'reasons',
  'describe-change': 'reasons',
};

/** After a clear no, these are a new pitch. Hard ones are so whatever stands beside them. */
export const HARD_PUSHES: readonly Intent[] = ['beg', 'pressure', 'ultimatum', 'guilt-trip'];
export const SOFT_PUSHES: readonly Intent[] = ['ask-for-second-chance', 'propose-next-step', 'give-reason'];
/** How a line lands that is a push by its phrasing, whatever it was read as. */
export const PUSHING_TONES: readonly Tone[] = ['pleading', 'pressing', 'guilting'];

/** As the main thing a line does, these bring nothing. */
export const EMPTY_INTENTS: readonly Intent[] = ['unclear', 'evade', 'off-topic'];
