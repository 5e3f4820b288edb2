import { BadInput } from '../scenario/bad-input';
import type { StreamIo } from './command-io';

const LINE_END = /\r?\n/;

/**
 * The lines of a file, or of standard input for null, each as soon as its end has come: whoever writes them may wait for each answer.
 * @throws BadInput when it cannot be read.
 */
export async function* streamLines(file: string | null, { chunks }: Pick<StreamIo, 'chunks'>): AsyncGenerator<string> {
  let rest = '';
  let isFirst = true;
  try {
    for await (const chunk of chunks(file)) {
      rest += isFirst ? chunk.replace(/^\uFEFF/, '') : chunk;
      isFirst = false;
      // A chunk may end between the two signs of one line end.
      if (!chunk.includes('\n')) continue;
      const lines = rest.split(LINE_END);
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new BadInput(`${file ?? 'standard input'}: cannot be read (${String(error.code)})`);
  }
  if (rest !== '') yield rest;
}
