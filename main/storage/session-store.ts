import { join } from 'node:path';
import { SESSION_ID } from '@shared/ids';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import type { Session, SessionSummary } from '@shared/session/session-schema';
import { summariseSession } from '@shared/session/summarise';
import type { Log } from '../log';
import { syncFolder, writeAtomic } from './atomic-file';
import { diskFiles, errorCode } from './file-system';
import type { FileSystem } from './file-system';
import { createKeyedQueue } from './keyed-queue';
import type { Notices } from './notices';
import { readSession, sealName } from './read-session';
import type { ReadSession } from './read-session';
import { createSessionCodec } from './session-codec';
import type { SessionCodec } from './session-codec';
import { openSessionIndex } from './session-index';
import type { SessionIndex } from './session-index';
import { setAside } from './set-aside';
import { storageFailure } from './storage-failure';
import { updateIndex } from './update-index';

/** The sessions of one data folder: `sessions/ID.json`, one file each, and the index that spares reading them all. */
export interface SessionStore {
  save(session: Session): Promise<Result<{ savedAt: string }, Failure>>;
  load(id: string): Promise<Result<Session, Failure>>;
  /** Newest change first. */
  list(): Promise<Result<SessionSummary[], Failure>>;
  delete(id: string): Promise<Result<{ done: true }, Failure>>;
  /** Waits for what is being written, then writes the index. */
  flush(): Promise<void>;
}

export interface SessionStoreOptions {
  /** The data folder. */
  readonly folder: string;
  readonly notices: Notices;
  readonly log: Log;
  readonly now: () => Date;
  readonly files?: FileSystem;
  readonly codec?: SessionCodec;
}

/** The index is written at the end, or when a lost one would cost this many reads: never beside each turn. */
const MAX_BEHIND = 50;

const REFUSALS = {
  missing: { code: 'session-not-found', message: 'there is no such session' },
  closed: { code: 'session-locked', message: 'under a password that is not at hand' },
  newer: { code: 'session-newer', message: 'written by a newer version' },
  unreadable: { code: 'session-unreadable', message: 'the file could not be read and was set aside' },
} as const satisfies Record<string, Failure>;

export function createSessionStore(options: SessionStoreOptions): SessionStore {
  const { notices, log, now, files = diskFiles, codec = createSessionCodec() } = options;
  const folder = join(options.folder, 'sessions');
  const queue = createKeyedQueue();
  /** Files that this run has read or written, and so need no second look before they are written over. */
  const known = new Set<string>();
  let opened: SessionIndex | undefined;

  const pathOf = (id: string): string => {
    if (!SESSION_ID.test(id)) throw new Error('not a session id');
    return join(folder, `${id}.json`);
  };

  /** Opened at first use, not at start-up: it may be large. */
  function index(): SessionIndex {
    if (!opened) {
      opened = openSessionIndex(options.folder);
      if (opened.damaged) {
        notices.add('index-rebuilt');
        log.write('index.damaged');
      }
    }
    return opened;
  }

  /** Reads a file and keeps the index, the notices and the set-aside files true to what was found. */
  async function look(id: string): Promise<ReadSession> {
    const path = pathOf(id);
    const read = await readSession(path, id, files, codec);
    switch (read.kind) {
      case 'session':
        known.add(id);
        index().put(id, { ...read.stamp, summary: summariseSession(read.session) });
        break;
      case 'newer':
        index().put(id, { ...read.stamp, summary: null });
        notices.add('session-newer', path);
        break;
      case 'closed':
        index().remove(id);
        notices.add('session-locked', path);
        break;
      case 'unreadable': {
        index().remove(id);
        const kept = setAside(path, now());
        log.write('session.unreadable', { id, moved: kept !== null });
        if (kept === null) notices.add('storage-unwritable');
        else notices.add('session-set-aside', kept);
        break;
      }
      case 'missing':
        index().remove(id);
        break;
      case 'failed':
        log.write('session.read-failed', { id, code: read.failure.code });
    }
    return read;
  }

  /** A file that this run has not met yet may be a newer version's, or hold what must be set aside first. */
  async function mayReplace(id: string): Promise<Result<true, Failure>> {
    if (known.has(id)) return ok(true);
    const read = await look(id);
    if (read.kind === 'newer' || read.kind === 'closed') return fail(REFUSALS[read.kind]);
    if (read.kind === 'failed') return fail(read.failure);
    return ok(true);
  }

  async function write(session: Session): Promise<Result<{ savedAt: string }, Failure>> {
    const { id } = session;
    const allowed = await mayReplace(id);
    if (!allowed.ok) return allowed;
    const written = await writeAtomic(pathOf(id), codec.encode(sealName(id), JSON.stringify(session)), files);
    if (!written.ok) {
      log.write('session.save-failed', { id, code: written.error.code });
      return written;
    }
    known.add(id);
    index().put(id, { ...written.value, summary: summariseSession(session) });
    if (index().behind() > MAX_BEHIND) index().flush();
    return ok({ savedAt: now().toISOString() });
  }

  async function remove(id: string): Promise<Result<{ done: true }, Failure>> {
    try {
      await files.unlink(pathOf(id));
      await syncFolder(folder, files);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') index().remove(id);
      return fail(errorCode(error) === 'ENOENT' ? REFUSALS.missing : storageFailure(error));
    }
    known.delete(id);
    index().remove(id);
    // The summary holds the name of the person spoken to: it must not outlive the session in the cache.
    index().flush();
    return ok({ done: true });
  }

  async function read(id: string): Promise<Result<Session, Failure>> {
    const found = await look(id);
    if (found.kind === 'session') return ok(found.session);
    if (found.kind === 'failed') return fail(found.failure);
    return fail(REFUSALS[found.kind]);
  }

  return {
    save: (session) => queue.run(session.id, () => write(session)),
    load: (id) => queue.run(id, () => read(id)),
    delete: (id) => queue.run(id, () => remove(id)),
    list: () =>
      queue.run('list', async () => {
        const updated = await updateIndex({ folder, index: index(), files, queue, look, notices });
        if (!updated.ok) return updated;
        if (index().behind() > MAX_BEHIND) index().flush();
        const summaries = [...index().entries.values()].flatMap(({ summary }) => (summary ? [summary] : []));
        return ok(summaries.sort((a, b) => b.changedAt.localeCompare(a.changedAt) || a.id.localeCompare(b.id)));
      }),
    async flush() {
      await queue.idle();
      if (opened && !opened.flush()) log.write('index.flush-failed');
    },
  };
}
