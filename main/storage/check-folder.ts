import { constants } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log';
import { FOLDER_MODE, diskFiles } from './file-system';
import type { FileSystem } from './file-system';
import type { Notices } from './notices';
import type { SessionStore } from './session-store';
import { sweepLeftOvers } from './sweep';

export interface CheckFolderOptions {
  readonly folder: string;
  readonly sessions: SessionStore;
  readonly notices: Notices;
  readonly log: Log;
  readonly files?: FileSystem;
  /** The page stands and asks: only then are the talks looked through, as its start would wait for that. */
  readonly ready: Promise<void>;
}

/** Looks through the data folder once at start: can it be written, what was left over, what cannot be read. Never rejects. */
export async function checkFolder({ folder, sessions, notices, log, ready, files = diskFiles }: CheckFolderOptions) {
  const inner = join(folder, 'sessions');
  try {
    await files.mkdir(inner, { recursive: true, mode: FOLDER_MODE });
    await files.access(inner, constants.W_OK);
  } catch {
    notices.add('storage-unwritable');
    log.write('storage.unwritable');
  }
  const removed = await sweepLeftOvers([folder, inner], files);
  if (removed > 0) log.write('storage.swept', { files: removed });
  await ready;
  const listed = await sessions.list();
  log.write('storage.checked', listed.ok ? { sessions: listed.value.length } : { code: listed.error.code });
}
