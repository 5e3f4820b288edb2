import { randomBytes } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import { syncFolder } from '../storage/atomic-file';
import { FILE_MODE, diskFiles } from '../storage/file-system';

/**
 * Writes what a stream gives, as a whole or not at all: a temporary file beside the target, synced, then renamed over it. What was
 * there before stays untouched by a failure, a fault of the stream or an abort; the temporary file is then removed again.
 * @returns the bytes written.
 * @throws what the disk, the stream or the signal throws.
 */
export async function writeStreamAtomic(path: string, source: Readable, signal: AbortSignal): Promise<number> {
  const temporary = `${path}.tmp-${randomBytes(8).toString('hex')}`;
  const handle = await open(temporary, 'wx', FILE_MODE);
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      signal.throwIfAborted();
      await handle.writeFile(chunk); // goes on where the last one ended
    }
    await handle.sync();
    const { size } = await handle.stat();
    await handle.close();
    signal.throwIfAborted();
    await rename(temporary, path);
    await syncFolder(dirname(path), diskFiles);
    return size;
  } catch (error) {
    await handle.close().catch(() => undefined);
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}
