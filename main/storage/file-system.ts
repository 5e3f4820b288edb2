import { promises } from 'node:fs';

/** The part of the disk that storage touches; a test hands in one that fails where it says. */
export type FileSystem = Pick<typeof promises, 'open' | 'rename' | 'unlink' | 'readdir' | 'lstat' | 'mkdir' | 'access'>;

export const diskFiles: FileSystem = promises;

/** The code of a system error (`ENOENT`), or the error's name where there is none. Never its message, which may quote a file. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** Folders and files are for their owner alone. */
export const FOLDER_MODE = 0o700;
export const FILE_MODE = 0o600;
