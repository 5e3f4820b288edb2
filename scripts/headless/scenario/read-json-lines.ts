import type { z } from 'zod';
import { BadInput } from './bad-input';
import { readFiles } from './read-files';

function parseLines<T>(schema: z.ZodType<T>, file: string, text: string): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch {
      throw new BadInput(`${file}:${index + 1}: this is no JSON`);
    }
    const parsed = schema.safeParse(data);
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    throw new BadInput(`${file}:${index + 1}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'cannot be read'}`);
  });
}

/** Reads files named on the command line, one JSON object a line. @throws BadInput naming the file and the line. */
export const readJsonLines = <T>(schema: z.ZodType<T>, files: readonly string[]): T[] =>
  readFiles(files).flatMap(({ file, text }) => parseLines(schema, file, text));
