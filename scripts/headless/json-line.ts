import { fail, ok, type Result } from '../../shared/result';
import { MAX_UTTERANCE_LENGTH } from '../../shared/text/limits';

/** What every JSONL command takes a line as; further fields are the command's own to read. */
export interface JsonLine {
  readonly id: string | number;
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Said of a text beyond the limit. */
export const TOO_LONG = `longer than ${MAX_UTTERANCE_LENGTH.toLocaleString('en')} characters`;

/** Why a text may not be judged, or null. */
export const textFault = (text: string): string | null => (text.length > MAX_UTTERANCE_LENGTH ? TOO_LONG : null);

/** An object with a "text", and all its fields. */
type TextLine = Omit<JsonLine, 'id'>;

/** Reads a line that need say no more than a text. @returns it, or in a few words why it is none. */
export function parseTextLine(line: string): Result<TextLine, string> {
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return fail('not JSON');
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return fail('not an object with "text"');
  const fields = data as Readonly<Record<string, unknown>>;
  const { text } = fields;
  if (typeof text !== 'string') return fail('"text" is missing or no string');
  const fault = textFault(text);
  return fault ? fail(`"text" is ${fault}`) : ok({ text, fields });
}

/** Reads one line of the stable formats: an object with "id" and "text". @returns it, or in a few words why it is none. */
export function parseJsonLine(line: string): Result<JsonLine, string> {
  const read = parseTextLine(line);
  if (!read.ok) return read.error === 'not an object with "text"' ? fail('not an object with "id" and "text"') : read;
  const { id } = read.value.fields;
  if (typeof id !== 'string' && typeof id !== 'number') return fail('"id" is missing or no string');
  return ok({ ...read.value, id });
}
