import type { Intent } from '../../../shared/dialogue/intents';
import { INTENT_WORDS, INTENTS } from '../../../shared/dialogue/intents';
import type { Reading } from '../../../shared/dialogue/reading/reading';
import { fail, ok, type Result } from '../../../shared/result';
import { sliceSpan } from '../../../shared/text/span';
import { parseJsonLine } from '../json-line';

/** What the command is asked to read. */
export interface ReadingLine {
  readonly id: string | number;
  readonly text: string;
  readonly expects?: readonly Intent[];
}

const isIntent = (value: unknown): value is Intent => (INTENTS as readonly unknown[]).includes(value);

/** Reads one line of the stable format of the `reading` command. @returns the request, or why it is none. */
export function parseReadingLine(line: string): Result<ReadingLine, string> {
  const parsed = parseJsonLine(line);
  if (!parsed.ok) return parsed;
  const { id, text, fields } = parsed.value;
  const expects = fields['expects'];
  if (expects === undefined) return ok({ id, text });
  if (!Array.isArray(expects)) return fail('"expects" is no list');
  const unknown = expects.find((each) => !isIntent(each)) as unknown;
  return unknown === undefined
    ? ok({ id, text, expects: expects.filter(isIntent) })
    : fail(`"expects" names an unknown intent: ${JSON.stringify(unknown)}`);
}

/** The answer in the stable format. */
export const jsonAnswer = (id: string | number, { intents, primary }: Reading): string =>
  JSON.stringify({ id, intents: intents.map(({ id: intent, p }) => ({ id: intent, p })), primary });

/** The answer in words: the main intent, then what each clause was taken as. */
export function wordAnswer(text: string, { clauses, intents, primary }: Reading): string {
  const others = intents.filter(({ id }) => id !== primary).map(({ id }) => INTENT_WORDS[id]);
  const head = `${INTENT_WORDS[primary]}${others.length > 0 ? `; also ${others.join(', ')}` : ''}`;
  const parts = clauses.length < 2 ? [] : clauses;
  const rows = parts.map(({ span, intents: taken }) => {
    const words = taken.map(({ id, p }) => `${INTENT_WORDS[id]} ${p.toFixed(2)}`).join(', ');
    return `    “${sliceSpan(text, span).replace(/\s+/g, ' ')}”: ${words || '–'}`;
  });
  return [head, ...rows].join('\n');
}
