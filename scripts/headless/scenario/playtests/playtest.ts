import { z } from 'zod';
import { STANCES } from '../../../../shared/dialogue/scenario-schema';

/** How well an answer fitted, in the eyes of whoever played: the last two are for mending. */
export const MARKS = ['fits', 'stiff', 'odd', 'wrong'] as const;

const turn = z.object({
  say: z.string().max(5000),
  mark: z.enum(MARKS),
  /** What the ex answered then, where that was odd or wrong. */
  answer: z.string().max(1000).optional(),
  /** Why that answer may come again. */
  kept: z.string().min(1).max(300).optional(),
});

/** A talk that somebody played who knew neither code nor scripts, with their marks. */
export const playtestSchema = z.object({
  id: z.string().min(1).max(64),
  scenario: z.string().max(64),
  /** The scenario's own where it is missing. */
  stance: z.enum(STANCES).optional(),
  seed: z.number().int().min(0).max(0xffff_ffff),
  who: z.string().max(300),
  turns: z.array(turn).min(1).max(60),
});
export type Playtest = z.infer<typeof playtestSchema>;
