import { z } from 'zod';
import { DIMENSIONS } from '../dialogue/scenario-schema';
import { RULE_ID } from '../ids';
import { MAX_UTTERANCE_LENGTH } from '../text/limits';

/** More turns than any talk has. */
export const MAX_TURNS = 2_000;
/** Beyond what a person notes down, takes back or marks as not right in one talk. */
export const MOST_NOTES = 500;
export const MOST_TAKEN_BACK = 200;
export const MOST_WRONG = 500;
/** Of a note to oneself, in UTF-16 code units. */
export const LONGEST_NOTE = 1_000;

/** How a talk is practised: with hints as it goes, silent until the end, or one skill in quick takes. */
export const MODES = ['coach', 'real', 'drill'] as const;
export type Mode = (typeof MODES)[number];

/** How calm it felt: steady, now and then not, or carried away. */
export const CALMS = ['calm', 'mixed', 'swept'] as const;
export type Calm = (typeof CALMS)[number];

/** As the person counts exchanges, from 1. */
const turn = z.int().min(1).max(MAX_TURNS);

/** What the person made of their talk before the app said anything. Each part can be left out; all three null: asked, and left out. */
export const ownViewSchema = z.strictObject({
  best: turn.nullable(),
  worst: turn.nullable(),
  calm: z.enum(CALMS).nullable(),
});
export type OwnView = z.infer<typeof ownViewSchema>;

/** The name of a dimension that the person sees differently: `dimension:calm`. */
const DISAGREED = new RegExp(`^dimension:(?:${DIMENSIONS.join('|')})$`);
const disagreedId = z.string().max(40).regex(DISAGREED);

/** The dimensions that the person sees differently from the review; each once. */
export const disagreedSchema = z
  .array(disagreedId)
  .max(DIMENSIONS.length)
  .refine((ids) => new Set(ids).size === ids.length);

const at = z.int().min(0).max(MAX_UTTERANCE_LENGTH);
const wrongMarkSchema = z
  .strictObject({
    at: z.iso.datetime(),
    ruleId: z.string().max(80).regex(RULE_ID),
    /** The line as it stood when the flag was marked; said since, or said otherwise. */
    utterance: z.string().max(MAX_UTTERANCE_LENGTH),
    start: at,
    end: at,
  })
  .refine(({ utterance, start, end }) => start < end && end <= utterance.length);
/** A flag that the person said is not right where it stands. */
export type WrongMark = z.infer<typeof wrongMarkSchema>;
export const wrongMarksSchema = z.array(wrongMarkSchema).max(MOST_WRONG);

/** Notes to oneself, each beside a turn; 0 is before the first. */
export const ownNotesSchema = z
  .array(z.strictObject({ turn: z.int().min(0).max(MAX_TURNS), text: z.string().min(1).max(LONGEST_NOTE) }))
  .max(MOST_NOTES);

/** What was said and taken back, at the turn it had been; it is no part of the talk and never weighed. */
export const takenBackSchema = z
  .array(z.strictObject({ turn, utterance: z.string().max(MAX_UTTERANCE_LENGTH) }))
  .max(MOST_TAKEN_BACK);
