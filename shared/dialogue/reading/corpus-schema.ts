import { z } from 'zod';
import { fail, ok, type Result } from '../../result';
import { INTENTS } from '../intents';
import { PROBLEM_LABELS } from './problem-labels';

/** What is good, or neither good nor bad, about it. */
export const OTHER_LABELS = [
  'honest-why',
  'owns-fault',
  'apology',
  'reason',
  'change',
  'listening',
  'open-question',
  'gives-room',
  'accepts-no',
  'gratitude',
  'calm-boundary',
  'small-talk',
] as const;

const isUnique = (list: readonly string[]): boolean => new Set(list).size === list.length;
const problems: ReadonlySet<string> = new Set(PROBLEM_LABELS);

/** One training line as it stands in a voice's file. */
export const corpusLineSchema = z
  .strictObject({
    text: z.string().max(2_000).regex(/\S/, 'no text'),
    /** The main intent first: what a listener would answer to. */
    intents: z.array(z.enum(INTENTS)).min(1).max(4).refine(isUnique, 'an intent twice'),
    labels: z
      .array(z.enum([...PROBLEM_LABELS, ...OTHER_LABELS]))
      .min(1)
      .refine(isUnique, 'a label twice'),
    severity: z.enum(['none', 'mild', 'strong']),
  })
  .refine(
    ({ labels, severity }) => labels.some((label) => problems.has(label)) === (severity !== 'none'),
    'severity is "none" if and only if no label is a problem',
  );

/** A training line and who speaks: the name of its file without the ending. */
export type CorpusLine = z.infer<typeof corpusLineSchema> & { readonly voice: string };

/** A fault in the corpus; `line` counts from 1. */
export interface CorpusFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim() || text.trim();

function parseLine(line: string): Result<z.infer<typeof corpusLineSchema>, string> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return fail('not JSON');
  }
  const parsed = corpusLineSchema.safeParse(data);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not a corpus line'}`);
}

/**
 * Reads the corpus.
 * @param files - one JSONL text per voice; empty lines are passed over.
 * @returns the lines in the files' order, or every fault: unreadable lines, and lines that say what another has said.
 */
export function parseCorpus(
  files: readonly { readonly name: string; readonly text: string }[],
): Result<CorpusLine[], CorpusFault[]> {
  const lines: CorpusLine[] = [];
  const faults: CorpusFault[] = [];
  const seen = new Map<string, string>();
  for (const { name, text } of files) {
    for (const [index, raw] of text.split(/\r?\n/).entries()) {
      if (raw.trim() === '') continue;
      const at = { file: name, line: index + 1 };
      const parsed = parseLine(raw);
      if (!parsed.ok) {
        faults.push({ ...at, message: parsed.error });
        continue;
      }
      const key = plain(parsed.value.text);
      const before = seen.get(key);
      if (before) faults.push({ ...at, message: `says the same as ${before}` });
      seen.set(key, `${name}:${index + 1}`);
      lines.push({ voice: name.replace(/\.jsonl$/, ''), ...parsed.value });
    }
  }
  return faults.length > 0 ? fail(faults) : ok(lines);
}
