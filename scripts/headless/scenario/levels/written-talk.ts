import { z } from 'zod';
import { STANCES } from '../../../../shared/dialogue/scenario-schema';

const level = z.enum(['high', 'medium', 'low']);

/** A talk that somebody wrote, with what a listener made of it: the person's lines alone. */
export const writtenTalkSchema = z.object({
  id: z.string().min(1).max(64),
  stance: z.enum(STANCES),
  turns: z.array(z.string().max(5000)).min(1).max(60),
  expected: z.object({ calm: level, honest: level, ownership: level, listening: level, respect: level }),
  /** What would likely come of it: a kind of ending. */
  outcome: z.string().max(40),
});
export type WrittenTalk = z.infer<typeof writtenTalkSchema>;
