import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_MODE, FOLDER_MODE } from './storage/file-system';

/** What a line of the log may hold beside its code. */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

export interface Log {
  /** `code` is dotted, subject first: `session.set-aside`. */
  write(code: string, fields?: LogFields): void;
  /** Knows nothing of its files any more: for after they were deleted. */
  forget(): void;
}

/** Two files of this size at most: 1 MB in all. */
export const MAX_LOG_BYTES = 500_000;

/** An id, a code or a number has this shape; anything else might be somebody's words and is not written. */
const CODE = /^[A-Za-z0-9._:-]{1,80}$/;

const show = (value: string | number | boolean): string =>
  typeof value === 'string' && !CODE.test(value) ? '?' : String(value);

/** The app's own log: ids, codes and counts, never words. A log that cannot be written stops nothing. */
export function createLog(folder: string, now: () => Date = () => new Date(), limit = MAX_LOG_BYTES): Log {
  const path = join(folder, 'main.log');
  let size: number | undefined;
  return {
    forget: () => void (size = undefined),
    write(code, fields = {}) {
      const rest = Object.entries(fields).map(([name, value]) => ` ${show(name)}=${show(value)}`);
      const line = `${now().toISOString()} ${show(code)}${rest.join('')}\n`;
      try {
        if (size === undefined) {
          mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
          size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
        }
        if (size + line.length > limit) {
          renameSync(path, join(folder, 'main.old.log'));
          size = 0;
        }
        appendFileSync(path, line, { mode: FILE_MODE });
        size += line.length;
      } catch {
        // A full or read-only disk is told where it matters: at the save.
      }
    },
  };
}
