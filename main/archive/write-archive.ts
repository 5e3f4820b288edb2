import { PassThrough, Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import {
  ARCHIVE_FORMAT,
  ARCHIVE_FORMAT_VERSION,
  MANIFEST_NAME,
  SETTINGS_NAME,
  archivePathOf,
} from '@shared/session/archive-schema';
import type { ArchiveFile, Manifest } from '@shared/session/archive-schema';
import { SESSION_SCHEMA_VERSION } from '@shared/session/session-schema';
import { SETTINGS_SCHEMA_VERSION } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import { ZipFile } from 'yazl';
import type { SessionStore } from '../storage/session-store';
import { storageFailure } from '../storage/storage-failure';
import { sha256 } from './hash';
import type { Job } from './jobs';
import { ARCHIVE_LIMITS } from './limits';
import { writeStreamAtomic } from './write-stream-atomic';

export interface WriteArchiveOptions {
  /** Where the zip is to lie. */
  readonly path: string;
  readonly sessions: Pick<SessionStore, 'list' | 'load'>;
  readonly settings: Settings;
  readonly app: string;
  readonly now: Date;
  readonly job: Job;
}

export interface WrittenArchive {
  readonly sessions: number;
  /** Talks that could not be read and so are not inside. */
  readonly leftOut: number;
  readonly bytes: number;
}

/** A talk that only this run cannot open stays out of the archive; every other failure ends the work. */
const LEFT_OUT: ReadonlySet<Failure['code']> = new Set(['session-not-found', 'session-unreadable', 'session-newer']);

/** Text that packs like a bomb would be refused when it is opened again. */
const mayPack = (data: Buffer): boolean =>
  data.length < ARCHIVE_LIMITS.ratioFrom || data.length / deflateRawSync(data).length < ARCHIVE_LIMITS.ratio / 2;

class Refusal extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** A zip that takes one file after the other, each only when the one before has left the memory. */
function openZip(mtime: Date) {
  const zip = new ZipFile();
  const files: ArchiveFile[] = [];
  const output = new PassThrough();
  zip.on('error', (error: Error) => output.destroy(error));
  zip.outputStream.pipe(output);
  const add = (path: string, data: Buffer): Promise<void> =>
    new Promise((resolve, reject) => {
      // After a failure of the disk nobody reads on.
      const stop = (): void => reject(new Error('the zip was closed'));
      if (output.destroyed) return stop();
      output.once('close', stop);
      const options = { mtime, mode: 0o100600, compress: mayPack(data), size: data.length };
      zip.addReadStreamLazy(path, options, (begin) => {
        const taken = (): void => {
          output.off('close', stop);
          resolve();
        };
        begin(null, Readable.from([data]).once('close', taken));
      });
    });
  return {
    output,
    files,
    async addListed(path: string, data: Buffer): Promise<void> {
      files.push({ path, bytes: data.length, sha256: sha256(data) });
      await add(path, data);
    },
    async end(manifest: Manifest): Promise<void> {
      await add(MANIFEST_NAME, Buffer.from(JSON.stringify(manifest)));
      zip.end();
    },
  };
}

const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

/** Fills the zip: talks, settings, and last the manifest, which then knows every checksum. */
async function fill(zip: ReturnType<typeof openZip>, options: WriteArchiveOptions, ids: readonly string[]) {
  const { sessions, settings, app, now, job } = options;
  let leftOut = 0;
  for (const [done, id] of ids.entries()) {
    job.signal.throwIfAborted();
    job.step(done, ids.length);
    const loaded = await sessions.load(id);
    if (loaded.ok) await zip.addListed(archivePathOf(id), bytesOf(loaded.value));
    else if (LEFT_OUT.has(loaded.error.code)) leftOut += 1;
    else throw new Refusal(loaded.error);
  }
  await zip.addListed(SETTINGS_NAME, bytesOf(settings));
  await zip.end({
    format: ARCHIVE_FORMAT,
    formatVersion: ARCHIVE_FORMAT_VERSION,
    app,
    madeAt: now.toISOString(),
    schemaVersions: { session: SESSION_SCHEMA_VERSION, settings: SETTINGS_SCHEMA_VERSION },
    files: zip.files,
  });
  return leftOut;
}

/**
 * Writes every readable talk and the settings into one zip, whole or not at all.
 * @returns what is inside; null when it was stopped, and then nothing is left of it.
 */
export async function writeArchive(options: WriteArchiveOptions): Promise<Result<WrittenArchive | null, Failure>> {
  const { path, sessions, job, now } = options;
  const listed = await sessions.list();
  if (!listed.ok) return listed;
  const ids = listed.value.map(({ id }) => id);
  const zip = openZip(now);
  try {
    const written = writeStreamAtomic(path, zip.output, job.signal);
    // The first fault is the one that counts: each side then ends the other.
    const [leftOut, bytes] = await Promise.all([
      fill(zip, options, ids).catch((error: Error) => {
        zip.output.destroy(error);
        throw error;
      }),
      written.finally(() => zip.output.destroy()),
    ]);
    return ok({ sessions: ids.length - leftOut, leftOut, bytes });
  } catch (error) {
    if (job.signal.aborted) return ok(null);
    return fail(error instanceof Refusal ? error.failure : storageFailure(error));
  }
}
