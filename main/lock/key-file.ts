import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { syncFolder, writeAtomic } from '../storage/atomic-file';
import type { FileSystem } from '../storage/file-system';
import { errorCode } from '../storage/file-system';
import { storageFailure } from '../storage/storage-failure';
import { parseKeyFile, serialiseKeyRecord } from './key-record';
import type { KeyFileFault, KeyRecord } from './key-record';

export const KEY_FILE = 'password.key';
const MOST_BYTES = 64 * 1024;

/** The one small file that a password stands and falls with. */
export interface KeyFile {
  /** Null where there is no such file. One that is there and cannot be read is damaged: never "no password". */
  read(): Result<KeyRecord | null, KeyFileFault>;
  write(record: KeyRecord): Promise<Result<true, Failure>>;
  remove(): Promise<Result<true, Failure>>;
}

export function openKeyFile(folder: string, files: FileSystem): KeyFile {
  const path = join(folder, KEY_FILE);
  return {
    read() {
      try {
        const seen = statSync(path);
        return seen.isFile() && seen.size <= MOST_BYTES ? parseKeyFile(readFileSync(path, 'utf8')) : fail('damaged');
      } catch (error) {
        return errorCode(error) === 'ENOENT' ? ok(null) : fail('damaged');
      }
    },
    async write(record) {
      const written = await writeAtomic(path, serialiseKeyRecord(record), files);
      return written.ok ? ok(true) : written;
    },
    async remove() {
      try {
        await files.unlink(path);
        await syncFolder(folder, files);
        return ok(true);
      } catch (error) {
        return errorCode(error) === 'ENOENT' ? ok(true) : fail(storageFailure(error));
      }
    },
  };
}
