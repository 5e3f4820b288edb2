import { z } from 'zod';
import data from './read-the-signs.json' with { type: 'json' };

/** What a cue may be read as; none of them is ever certain. */
export const READINGS = ['interest', 'politeness', 'closed'] as const;
export type SignReading = (typeof READINGS)[number];

const words = z.string().min(8).max(260);

/** One cue from outside, and what can be said for and against each reading of it. */
export const signExerciseSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** Two to four sentences: what was seen or heard, without a word on what it means. */
  cue: z.string().min(40).max(320),
  /** What it is nearest to, by our own judgement; a leaning, never an answer. */
  leans: z.enum(READINGS),
  readings: z.strictObject({ interest: words, politeness: words, closed: words }),
  /** What else it could be. */
  other: words,
  /** A next step that respects both. */
  step: words,
});
export type SignExercise = z.infer<typeof signExerciseSchema>;

/** All exercises, from `read-the-signs.json`; that they have this shape is held by a test. */
export const SIGN_EXERCISES = data.exercises as readonly SignExercise[];
