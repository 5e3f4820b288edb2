import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { FILE_MODE, FOLDER_MODE, diskFiles, errorCode } from './file-system';
import type { FileSystem } from './file-system';
import { storageFailure } from './storage-failure';

/** What tells one state of a file from another without reading it. */
export interface FileStamp {
  readonly mtimeMs: number;
  readonly size: number;
}

async function writeTemporary(path: string, data: string | Uint8Array, files: FileSystem): Promise<FileStamp> {
  const handle = await files.open(path, 'wx', FILE_MODE);
  try {
    await handle.writeFile(data); // a string as UTF-8
    await handle.sync();
    const { mtimeMs, size } = await handle.stat();
    return { mtimeMs, size };
  } finally {
    await handle.close();
  }
}

/** A rename or a deletion is only kept through a loss of power once its folder is on the disk too. */
export async function syncFolder(folder: string, files: FileSystem): Promise<void> {
  if (process.platform === 'win32') return; // folders cannot be opened there
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems have no such call; the file itself is synced all the same.
    if (!['EINVAL', 'ENOTSUP'].includes(errorCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

async function replace(path: string, data: string | Uint8Array, files: FileSystem): Promise<FileStamp> {
  const temporary = `${path}.tmp-${randomBytes(8).toString('hex')}`;
  let stamp: FileStamp;
  try {
    stamp = await writeTemporary(temporary, data, files);
    await files.rename(temporary, path);
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path), files);
  return stamp;
}

/**
 * Replaces a file as a whole or not at all: a temporary file beside it, written and synced, then renamed over it, then the
 * folder synced. What was there before stays untouched by any failure, and the temporary file is removed again.
 */
export async function writeAtomic(
  path: string,
  data: string | Uint8Array,
  files: FileSystem = diskFiles,
): Promise<Result<FileStamp, Failure>> {
  try {
    return ok(await replace(path, data, files));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return fail(storageFailure(error));
  }
  // The folder was removed while the app was open: make it again, once.
  try {
    await files.mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE });
    return ok(await replace(path, data, files));
  } catch (error) {
    return fail(storageFailure(error));
  }
}
