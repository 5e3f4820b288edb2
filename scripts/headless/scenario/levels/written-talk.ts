import { z } from 'zod';
import { STANCES } from '../../../../shared/dialogue/scenario-schema';
import { BadInput } from '../bad-input';

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

/** Reads talks, one JSON object a line. @throws BadInput naming file and line. */
export function parseWrittenTalks(file: string, text: string): WrittenTalk[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch {
      throw new BadInput(`${file}:${index + 1}: this is no JSON`);
    }
    const parsed = writtenTalkSchema.safeParse(data);
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new BadInput(`${file}:${index + 1}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'cannot be read'}`);
  });
}
