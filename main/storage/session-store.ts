import { join } from 'node:path';
import { SESSION_ID } from '@shared/ids';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import type { Session, SessionSummary } from '@shared/session/session-schema';
import { collectWalks } from '@shared/session/walked';
import type { Walked } from '@shared/session/walked';
import type { TalkWords } from '@shared/session/talk-words';
import type { Log } from '../log';
import { syncFolder, writeAtomic } from './atomic-file';
import type { FileStamp } from './atomic-file';
import { withChecksum } from './checksum';
import { diskFiles, errorCode } from './file-system';
import type { FileSystem } from './file-system';
import { createKeyedQueue } from './keyed-queue';
import { createLastDeleted } from './last-deleted';
import { resealAll, resealFile } from './reseal';
import type { Notices } from './notices';
import { judgeSession, readSession, sealName } from './read-session';
import { readWords } from './read-words';
import type { ReadSession } from './read-session';
import { createSessionCodec } from './session-codec';
import type { SessionCodec } from './session-codec';
import { entryOf, openSessionIndex, walksIn } from './session-index';
import { readSessionBytes } from './session-bytes';
import { REFUSALS } from './session-refusals';
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
  /** Where all talks of one scenario went; no file is read for it that the index knows. */
  walked(scenarioId: string): Promise<Result<Walked, Failure>>;
  delete(id: string): Promise<Result<{ done: true }, Failure>>;
  /** Brings back the talk that was deleted last. It cannot be, once another was, or the app was locked or ended since. */
  restore(id: string): Promise<Result<{ done: true }, Failure>>;
  /** What was said in these talks, for the search; those that cannot be read now are left out. */
  words(ids: readonly string[]): Promise<Result<TalkWords[], Failure>>;
  /** Waits for what is being written, then writes the index. */
  flush(): Promise<void>;
  /** For locking: finishes what is under way, then forgets all it knows of the sessions and refuses, until `open`. */
  close(): Promise<void>;
  /** The lock is open: what the disk would not take before is tried again. */
  open(): Promise<void>;
  /** Brings every file to the state in which files are written now: sealed or plain. Stops when the store is closed. */
  reseal(onFile: (done: number, total: number) => void): Promise<Result<true, Failure>>;
  /** For deleting everything: finishes what is under way, then knows nothing any more, also of what was held, and refuses, until `open`. */
  forget(): Promise<void>;
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

/** Times and ids are plain ASCII: compared as such, which for thousands of them is many times quicker than by a language's rules. */
const newestFirst = (a: SessionSummary, b: SessionSummary): number => {
  if (a.changedAt !== b.changedAt) return a.changedAt < b.changedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
};

/** Of a session that is only held in memory: no file is ever in step with it. */
const NO_FILE: FileStamp = { mtimeMs: 0, size: 0 };

export function createSessionStore(options: SessionStoreOptions): SessionStore {
  const { notices, log, now, files = diskFiles, codec = createSessionCodec() } = options;
  const folder = join(options.folder, 'sessions');
  const queue = createKeyedQueue();
  /** Files that this run has read or written, and so need no second look before they are written over. */
  const known = new Set<string>();
  /** Sealed states that the disk would not take: a full disk must not make locking cost any words. */
  const held = new Map<string, Uint8Array>();
  const deleted = createLastDeleted(codec);
  let opened: SessionIndex | undefined;
  let closed = codec.locked;

  const pathOf = (id: string): string => {
    if (!SESSION_ID.test(id)) throw new Error('not a session id');
    return join(folder, `${id}.json`);
  };

  /** Opened at first use, not at start-up: it may be large. */
  function index(): SessionIndex {
    if (!opened) {
      opened = openSessionIndex(options.folder, codec);
      if (opened.damaged) {
        notices.add('index-rebuilt');
        log.write('index.damaged');
      }
    }
    return opened;
  }

  /** A plain file under a lock (put back from a copy, say) does not stay plain. */
  async function sealedAsWanted(read: ReadSession & { kind: 'session' }, path: string): Promise<FileStamp> {
    if (read.sealed === codec.sealing || read.stamp === NO_FILE) return read.stamp;
    const resealed = await resealFile(path, codec, files);
    return resealed.ok && typeof resealed.value === 'object' && resealed.value ? resealed.value.after : read.stamp;
  }

  /** Reads a file and keeps the index, the notices and the set-aside files true to what was found. */
  async function look(id: string): Promise<ReadSession> {
    const path = pathOf(id);
    const kept = held.get(id);
    const read = kept ? judgeSession(kept, id, NO_FILE, codec) : await readSession(path, id, files, codec);
    switch (read.kind) {
      case 'session':
        known.add(id);
        if (!read.intact) {
          notices.add('session-altered', path);
          log.write('session.altered', { id });
        }
        index().put(id, entryOf(read.session, await sealedAsWanted(read, path)));
        break;
      case 'newer':
        index().put(id, { ...read.stamp, summary: null, walk: '' });
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

  function hold(session: Session, bytes: Uint8Array): void {
    held.set(session.id, bytes);
    index().put(session.id, entryOf(session, NO_FILE));
  }

  async function write(session: Session): Promise<Result<{ savedAt: string }, Failure>> {
    const { id } = session;
    const allowed = await mayReplace(id);
    if (!allowed.ok) return allowed;
    const bytes = codec.encode(sealName(id), withChecksum(JSON.stringify(session)));
    const written = await writeAtomic(pathOf(id), bytes, files);
    if (!written.ok) {
      if (codec.sealing) hold(session, bytes);
      log.write('session.save-failed', { id, code: written.error.code });
      return written;
    }
    held.delete(id);
    known.add(id);
    index().put(id, entryOf(session, written.value));
    if (index().behind() > MAX_BEHIND) index().flush();
    return ok({ savedAt: now().toISOString() });
  }

  /** As its file is; or would be, had the disk taken it. */
  const bytesOf = async (id: string): Promise<Uint8Array | null> => held.get(id) ?? readSessionBytes(pathOf(id), files);

  async function remove(id: string): Promise<Result<{ done: true }, Failure>> {
    const bytes = await bytesOf(id);
    try {
      await files.unlink(pathOf(id));
      await syncFolder(folder, files);
    } catch (error) {
      if (errorCode(error) === 'ENOENT') index().remove(id);
      return fail(errorCode(error) === 'ENOENT' ? REFUSALS.missing : storageFailure(error));
    }
    deleted.keep(id, bytes);
    known.delete(id);
    held.delete(id);
    index().remove(id);
    // The summary holds the name of the person spoken to: it must not outlive the session in the cache.
    index().flush();
    return ok({ done: true });
  }

  async function restore(id: string): Promise<Result<{ done: true }, Failure>> {
    const bytes = deleted.of(id);
    if (bytes === null) return fail(REFUSALS.missing);
    const written = await writeAtomic(pathOf(id), bytes, files);
    if (!written.ok) return written;
    deleted.drop();
    await look(id);
    return ok({ done: true });
  }

  async function read(id: string): Promise<Result<Session, Failure>> {
    const found = await look(id);
    if (found.kind === 'session') return ok(found.session);
    if (found.kind === 'failed') return fail(found.failure);
    return fail(REFUSALS[found.kind]);
  }

  async function bringInStep(): Promise<Result<true, Failure>> {
    const updated = await updateIndex({ folder, index: index(), files, queue, look, notices });
    if (updated.ok && index().behind() > MAX_BEHIND) index().flush();
    return updated;
  }

  async function walked(scenarioId: string): Promise<Result<Walked, Failure>> {
    const updated = await bringInStep();
    return updated.ok ? ok(collectWalks(walksIn(index(), scenarioId))) : updated;
  }

  async function list(): Promise<Result<SessionSummary[], Failure>> {
    const updated = await bringInStep();
    if (!updated.ok) return updated;
    const summaries = [...index().entries.values()].flatMap(({ summary }) => (summary ? [summary] : []));
    return ok(summaries.sort(newestFirst));
  }

  /** Tries again what the disk would not take. */
  async function writeHeld(): Promise<Result<true, Failure>> {
    const written = [...held].map(([id, bytes]) =>
      queue.run(id, async () => {
        const result = await writeAtomic(pathOf(id), bytes, files);
        if (result.ok) held.delete(id);
        await look(id);
        return result;
      }),
    );
    const failed = (await Promise.all(written)).find((result) => !result.ok);
    return failed && !failed.ok ? failed : ok(true);
  }

  /** In the queue of one session. What was asked for before the store was closed is still done. */
  const inQueue = <T>(key: string, task: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> =>
    closed ? Promise.resolve(fail(REFUSALS.locked)) : queue.run(key, task);

  async function flush(): Promise<void> {
    await queue.idle();
    if (opened && !opened.flush()) log.write('index.flush-failed');
  }

  return {
    save: (session) => inQueue(session.id, () => write(session)),
    load: (id) => inQueue(id, () => read(id)),
    delete: (id) => inQueue(id, () => remove(id)),
    restore: (id) => inQueue(id, () => restore(id)),
    words: (ids) => readWords({ ids, bytesOf, isClosed: () => closed, codec }),
    list: () => inQueue('list', list),
    walked: (scenarioId) => inQueue('list', () => walked(scenarioId)),
    flush,
    async close() {
      closed = true;
      await flush();
      deleted.drop();
      opened = undefined;
      known.clear();
    },
    async open() {
      closed = false;
      await writeHeld();
    },
    async reseal(onFile) {
      // What was made ready in the old state must have its file before the files are counted; one that was deleted then stays so.
      await queue.idle();
      deleted.drop();
      const caught = await writeHeld();
      if (!caught.ok) return caught;
      const resealed = await resealAll({
        sessions: folder,
        above: options.folder,
        codec,
        files,
        stopped: () => closed,
        run: (id, task) => queue.run(id, task),
        onFile,
        onStuck: look,
        onStamp: (id, { before, after }) => {
          const entry = index().entries.get(id);
          if (entry && entry.mtimeMs === before.mtimeMs && entry.size === before.size)
            index().put(id, { ...entry, ...after });
        },
      });
      if (closed) return fail(REFUSALS.locked);
      if (!index().rewrite()) return fail({ code: 'storage-failed', message: 'the index could not be written' });
      return resealed;
    },
    async forget() {
      closed = true;
      await queue.idle();
      deleted.drop();
      held.clear();
      known.clear();
      opened = undefined;
    },
  };
}
