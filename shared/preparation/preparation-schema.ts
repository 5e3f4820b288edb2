import { z } from 'zod';
import { partialHistorySchema } from '../dialogue/history/history-schema';
import { PRONOUNS } from '../dialogue/scenario-schema';
import { SIGN_IDS } from './signs';

/**
 * What the person thought over before a talk, and the card they take along; kept with the settings, and sealed with the talks.
 * Everything may be left out; nothing in it ever blocks more than it says.
 */
/** The longest answer, in UTF-16 code units. */
export const MAX_ANSWER = 4_000;
export const MAX_PLANS = 5;
const MAX_PLAN = 300;

/** Whether the other has said, or a court has, that they are not to be written to. */
export const STANDINGS = ['none', 'clear-no', 'order'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Who was hurt or frightened by whom. */
export const HARMS = ['none', 'they-hurt-me', 'i-hurt-them'] as const;
export type Harm = (typeof HARMS)[number];

export const CARD_LINES = ['why', 'part', 'reasons', 'ask', 'ifNo'] as const;
export type CardLine = (typeof CARD_LINES)[number];

const answer = z.string().max(MAX_ANSWER);
const planPart = z.string().max(MAX_PLAN);

export const cardSchema = z.strictObject({
  why: answer,
  part: answer,
  reasons: answer,
  ask: answer,
  ifNo: answer,
  /** What to do if something happens in the talk. */
  plans: z.array(z.strictObject({ when: planPart, act: planPart })).max(MAX_PLANS),
});
export type Card = z.infer<typeof cardSchema>;

export const preparationSchema = z.strictObject({
  why: answer,
  part: answer,
  signs: z.array(z.enum(SIGN_IDS)).max(SIGN_IDS.length),
  /** Null until answered. */
  standing: z.enum(STANDINGS).nullable(),
  harm: z.enum(HARMS).nullable(),
  /** The one it is about, for scenarios and card; empty: as each scenario has it. */
  name: z.string().max(40),
  pronouns: z.enum(PRONOUNS).nullable(),
  /** How it ended, so that the next talk need not ask again. */
  history: partialHistorySchema,
  card: cardSchema,
});
export type Preparation = z.infer<typeof preparationSchema>;

export const EMPTY_CARD: Card = { why: '', part: '', reasons: '', ask: '', ifNo: '', plans: [] };

export const EMPTY_PREPARATION: Preparation = {
  why: '',
  part: '',
  signs: [],
  standing: null,
  harm: null,
  name: '',
  pronouns: null,
  history: {},
  card: EMPTY_CARD,
};
