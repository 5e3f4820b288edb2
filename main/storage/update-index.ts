import { join } from 'node:path';
import { SESSION_ID } from '@shared/ids';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { errorCode } from './file-system';
import type { FileSystem } from './file-system';
import type { KeyedQueue } from './keyed-queue';
import type { Notices } from './notices';
import { forEachPooled } from './pooled';
import type { ReadSession } from './read-session';
import type { SessionIndex } from './session-index';
import { storageFailure } from './storage-failure';

export interface UpdateIndexOptions {
  /** The folder of the session files. */
  readonly folder: string;
  readonly index: SessionIndex;
  readonly files: FileSystem;
  readonly queue: KeyedQueue;
  readonly look: (id: string) => Promise<ReadSession>;
  readonly notices: Notices;
}

/** Enough to keep the disk busy, few enough to stay far from the limit of open files. */
const AT_ONCE = 32;

/** Whether the index knows this very state of the file. */
async function isInStep(id: string, { folder, index, files }: UpdateIndexOptions): Promise<boolean> {
  const entry = index.entries.get(id);
  if (!entry) return false;
  const seen = await files.lstat(join(folder, `${id}.json`)).catch(() => null);
  return seen !== null && seen.mtimeMs === entry.mtimeMs && seen.size === entry.size;
}

/**
 * Brings the index in step with the folder: names, times and sizes are compared, and only files that differ are read. An entry
 * without a file is dropped, a file without an entry added.
 */
export async function updateIndex(options: UpdateIndexOptions): Promise<Result<true, Failure>> {
  const { folder, index, files, queue, look, notices } = options;
  let names: string[];
  try {
    names = await files.readdir(folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return fail(storageFailure(error));
    names = [];
  }
  const ids = new Set(
    names.flatMap((name) => (name.endsWith('.json') && SESSION_ID.test(name.slice(0, -5)) ? [name.slice(0, -5)] : [])),
  );
  for (const id of index.entries.keys()) ids.add(id);
  await forEachPooled([...ids], AT_ONCE, async (id) => {
    // A file may be saved or deleted meanwhile: what differs is looked at in its own queue, after that.
    if (!(await isInStep(id, options))) await queue.run(id, () => look(id));
    if (index.entries.get(id)?.summary === null) notices.add('session-newer', join(folder, `${id}.json`));
  });
  return ok(true);
}
