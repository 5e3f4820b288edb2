import { z } from 'zod';

const patterns = z.array(z.string().min(1).max(800)).min(1).max(60);

/** `asked/answers.yml`: what a whole line must be to be a bare answer. */
export const answersTableSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** The most words such a line has. */
  longest: z.int().min(1).max(12),
  /** May stand around an answer and say nothing. */
  fillers: patterns,
  yes: patterns,
  no: patterns,
  'not-sure': patterns,
});
export type AnswersTable = z.infer<typeof answersTableSchema>;
