import { constants } from 'node:fs';
import type { FileSystem } from './file-system';
import { MAX_FILE_BYTES } from './read-session';

/**
 * The bytes of a session's file as they are, judged by nobody.
 * @returns null where there are none to be had: no file, no plain file, one beyond the limit, or a disk that refuses.
 */
export async function readSessionBytes(path: string, files: FileSystem): Promise<Uint8Array | null> {
  try {
    const seen = await files.lstat(path);
    if (!seen.isFile() || seen.size > MAX_FILE_BYTES) return null;
    const handle = await files.open(path, constants.O_RDONLY);
    try {
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
