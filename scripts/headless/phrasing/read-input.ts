import { BadInput } from '../scenario/bad-input';
import type { CommandIo } from './command-io';

/** The words of a file, or of standard input for null. @throws BadInput when it cannot be read. */
export function readInput(file: string | null, { read }: Pick<CommandIo, 'read'>): string {
  try {
    return read(file).replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new BadInput(`${file ?? 'standard input'}: cannot be read${code}`);
  }
}
