import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { MAX_UTTERANCE_LENGTH } from '../../../shared/text/limits';
import { BadInput } from './bad-input';

/** One line of input and its number, from 1. */
interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

function parseUtterance(line: string, number: number): string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadInput(`line ${number}: not JSON`);
  }
  const text = typeof value === 'object' && value !== null && 'text' in value ? value.text : undefined;
  if (typeof text !== 'string') throw new BadInput(`line ${number}: expected {"text": "…"}`);
  return text;
}

/**
 * Utterances as they come in: `{"text"}` a line, or plain lines.
 * @throws BadInput naming the line.
 */
export async function* readUtterances(input: Readable, asJson: boolean): AsyncGenerator<NumberedLine> {
  const lines = createInterface({ input, crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (asJson && line.trim() === '') continue;
    const text = asJson ? parseUtterance(line, number) : line;
    if (text.length > MAX_UTTERANCE_LENGTH) {
      throw new BadInput(`line ${number}: longer than ${MAX_UTTERANCE_LENGTH} characters`);
    }
    yield { number, text };
  }
}
