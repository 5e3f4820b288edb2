import { basename } from 'node:path';
import type { Notice } from '@shared/ipc/contract';

/** What the person should be told about the stored data in this run, and where the files are that it names. */
export interface Notices {
  add(code: Notice['code'], path?: string): void;
  list(): Notice[];
  /** The full path of a file that was named in a notice; undefined for every other name. */
  pathOf(file: string): string | undefined;
  /** Takes back what was said of one file, or of all. */
  forget(file?: string): void;
}

/** A damaged folder must not fill the screen or the memory. */
const MAX_NOTICES = 500;

export function createNotices(): Notices {
  const told = new Map<string, { notice: Notice; path: string | undefined }>();
  return {
    add(code, path) {
      const file = path === undefined ? null : basename(path);
      const key = `${code} ${file ?? ''}`;
      if (told.has(key) || told.size >= MAX_NOTICES) return;
      told.set(key, { notice: { code, file }, path });
    },
    list: () => [...told.values()].map(({ notice }) => notice),
    pathOf: (file) => [...told.values()].find(({ notice }) => notice.file === file)?.path,
    forget(file) {
      for (const [key, { notice }] of told) if (file === undefined || notice.file === file) told.delete(key);
    },
  };
}
