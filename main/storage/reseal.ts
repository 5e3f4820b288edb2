import { constants } from 'node:fs';
import { basename, join } from 'node:path';
import { SESSION_ID } from '@shared/ids';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import type { Failure } from '@shared/ipc/contract';
import { writeAtomic } from './atomic-file';
import type { FileStamp } from './atomic-file';
import { errorCode } from './file-system';
import type { FileSystem } from './file-system';
import { MAX_FILE_BYTES, sealName } from './read-session';
import { forEachPooled } from './pooled';
import type { SessionCodec } from './session-codec';
import { storageFailure } from './storage-failure';

/** What a file may be sealed as: a session by its id; one that was set aside by its own name, or as the session it was. */
function namesOf(path: string): readonly [string, ...string[]] {
  const file = basename(path);
  const session = sealName(file.replace(/\.json.*$/, ''));
  return file.endsWith('.json') ? [session] : [`aside:${file}`, session];
}

export interface Stamps {
  readonly before: FileStamp;
  readonly after: FileStamp;
}

/**
 * Brings one file to the state in which files are written now, whatever it holds: sealed as a whole, or plain. What cannot be
 * opened stays as it is, for it is of no use to anybody without its key.
 * @returns the stamp before and after; null where there was nothing to do; `stuck` where it cannot be opened.
 */
export async function resealFile(
  path: string,
  codec: SessionCodec,
  files: FileSystem,
): Promise<Result<Stamps | 'stuck' | null, Failure>> {
  let bytes: Buffer;
  let before: FileStamp;
  try {
    const seen = await files.lstat(path);
    if (!seen.isFile() || seen.size > MAX_FILE_BYTES) return ok(null);
    before = { mtimeMs: seen.mtimeMs, size: seen.size };
    const handle = await files.open(path, constants.O_RDONLY);
    try {
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? ok(null) : fail(storageFailure(error));
  }
  const recoded = codec.recode(namesOf(path), bytes);
  if (recoded.kind === 'as-it-is') return ok(null);
  if (recoded.kind === 'stuck') return ok('stuck');
  const written = await writeAtomic(path, recoded.bytes, files);
  return written.ok ? ok({ before, after: written.value }) : written;
}

/** As `setAside` names them. */
const SET_ASIDE = /\.json\.unreadable-\d/;

const AT_ONCE = 4;

export interface ResealOptions {
  /** The folder of the session files, and the one above it: there only what was set aside is a file of ours. */
  readonly sessions: string;
  readonly above: string;
  readonly codec: SessionCodec;
  readonly files: FileSystem;
  /** Runs a task after everything else that is done to one session. */
  readonly run: <T>(id: string, task: () => Promise<T>) => Promise<T>;
  /** The app was locked meanwhile. */
  readonly stopped: () => boolean;
  readonly onFile: (done: number, total: number) => void;
  readonly onStamp: (id: string, stamps: Stamps) => void;
  /** A session that cannot be opened, in its turn: once the key is gone it could not be told from one under another key. */
  readonly onStuck: (id: string) => Promise<unknown>;
}

async function filesIn(folder: string, isOurs: (name: string) => boolean, files: FileSystem): Promise<string[]> {
  try {
    return (await files.readdir(folder)).filter(isOurs).map((name) => join(folder, name));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Brings every file that may hold somebody's words to the state in which files are written now. Each is replaced whole or not at
 * all and says itself how it is, so that this can be cut off anywhere and begun again.
 * @returns the first failure; the other files are done all the same.
 */
export async function resealAll(options: ResealOptions): Promise<Result<true, Failure>> {
  const { sessions, above, codec, files, run, stopped, onFile, onStamp, onStuck } = options;
  let paths: string[];
  try {
    const inside = await filesIn(sessions, (name) => name.endsWith('.json') || SET_ASIDE.test(name), files);
    paths = [...inside, ...(await filesIn(above, (name) => SET_ASIDE.test(name), files))];
  } catch (error) {
    return fail(storageFailure(error));
  }
  let first: Failure | null = null;
  let done = 0;
  onFile(0, paths.length);
  await forEachPooled(paths, AT_ONCE, async (path) => {
    if (stopped()) return;
    const id = basename(path, '.json');
    const resealed = await run(id, async () => {
      if (stopped()) return ok(null);
      const result = await resealFile(path, codec, files);
      if (result.ok && result.value === 'stuck' && SESSION_ID.test(id)) await onStuck(id);
      return result;
    });
    if (!resealed.ok) first ??= resealed.error;
    else if (resealed.value !== null && resealed.value !== 'stuck') onStamp(id, resealed.value);
    done += 1;
    onFile(done, paths.length);
  });
  return first ? fail(first) : ok(true);
}
