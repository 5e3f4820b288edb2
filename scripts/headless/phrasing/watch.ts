import type { PhrasingPack } from '../../../shared/phrasing/pack';
import type { Result } from '../../../shared/result';
import { loadPack } from '../../../shared/phrasing/load-pack';
import { BadInput } from '../scenario/bad-input';
import { answerText } from './check';
import type { CommandIo } from './command-io';
import { readInput } from './read-input';

/** Tells of every change to a file or to the rules until it is closed. */
export type Watcher = (file: string, onChange: () => void) => { readonly close: () => void };

/** What the author's loop looks at. */
export interface Watched {
  readonly file: string;
  /** The rules as they stand now, or what is wrong with them. */
  readonly compile: () => Result<PhrasingPack, readonly string[]>;
}

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** Checks the file once against the rules as they stand. What is wrong with either is written where the report would stand. */
export function refresh({ file, compile }: Watched, io: CommandIo & { readonly isTerminal: boolean }): void {
  if (io.isTerminal) io.write(CLEAR);
  const pack = compile();
  if (!pack.ok) {
    io.write(`${pack.error.join('\n')}\n`);
    return;
  }
  try {
    answerText(loadPack(pack.value), readInput(file, io), io);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    io.write(`${error.message}\n`);
  }
}
