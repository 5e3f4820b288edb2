import { lstatSync } from 'node:fs';
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
function isInStep(id: string, { folder, index }: UpdateIndexOptions): boolean {
  const entry = index.entries.get(id);
  if (!entry) return false;
  try {
    const seen = lstatSync(join(folder, `${id}.json`), { throwIfNoEntry: false });
    return seen !== undefined && seen.mtimeMs === entry.mtimeMs && seen.size === entry.size;
  } catch {
    return false; // to be looked at, and its trouble told there
  }
}

/** After so many files, others get their turn. */
const SLICE = 100;

/**
 * The files that the index does not know as they are. Asked for one by one and at once: each answer takes microseconds, and five
 * thousand promises of it would take ten times as long.
 */
async function outOfStep(ids: ReadonlySet<string>, options: UpdateIndexOptions): Promise<string[]> {
  const differing: string[] = [];
  let asked = 0;
  for (const id of ids) {
    if (!isInStep(id, options)) differing.push(id);
    if (++asked % SLICE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return differing;
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
  // A file may be saved or deleted meanwhile: what differs is looked at in its own queue, after that.
  await forEachPooled(await outOfStep(ids, options), AT_ONCE, async (id) => {
    await queue.run(id, () => look(id));
  });
  for (const [id, { summary }] of index.entries) {
    if (summary === null) notices.add('session-newer', join(folder, `${id}.json`));
  }
  return ok(true);
}
