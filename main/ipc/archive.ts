import { basename } from 'node:path';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import type { Settings } from '@shared/session/settings-schema';
import { inspectArchive, readSettings } from '../archive/inspect-archive';
import type { Job, Jobs } from '../archive/jobs';
import { mergeArchive } from '../archive/merge-archive';
import { openArchive } from '../archive/open-archive';
import type { OpenArchive } from '../archive/open-archive';
import { writeArchive } from '../archive/write-archive';
import type { Log } from '../log';
import type { SessionStore } from '../storage/session-store';
import type { SettingsStore } from '../storage/settings-store';
import { storageFailure } from '../storage/storage-failure';
import type { Answer, Handlers } from './handlers';

type Group = 'archive.export' | 'archive.choose' | 'archive.import' | 'archive.progress' | 'archive.cancel';

export interface ArchiveOptions {
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  /** After settings were taken from an archive. */
  readonly onSettings: (settings: Settings) => void;
  readonly jobs: Jobs;
  readonly log: Log;
  readonly now: () => Date;
  readonly appVersion: string;
  /** Asks the person where to; null when they closed the dialog. */
  readonly askTarget: (name: string) => Promise<string | null>;
  readonly askSource: () => Promise<string | null>;
}

const shown = (path: string): string => basename(path).slice(0, 255);
const BUSY: Failure = { code: 'busy', message: 'other work is under way' };

/** The zip of everything: out, looked into, and in again. The page never names a path: it was chosen in a dialog of main's. */
export function archiveHandlers(options: ArchiveOptions): Pick<Handlers, Group> {
  const { sessions, settings, onSettings, jobs, log, now, appVersion, askTarget, askSource } = options;
  /** What was looked into last, and the mark of its manifest then. */
  let chosen: { readonly path: string; readonly mark: string } | null = null;

  const alone = async <T>(work: (job: Job) => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> => {
    const answer = await jobs.run(work).catch((error: unknown) => fail(storageFailure(error)));
    return answer ?? fail(BUSY);
  };

  async function exportTo(job: Job): Promise<Answer<'archive.export'>> {
    const path = await askTarget(`Plainspoken ${now().toISOString().slice(0, 10)}.zip`);
    if (path === null) return ok({ kind: 'stopped' });
    const written = await writeArchive({ path, sessions, settings: settings.load(), app: appVersion, now: now(), job });
    if (!written.ok) return written;
    if (written.value === null) return ok({ kind: 'stopped' });
    log.write('archive.written', { ...written.value });
    return ok({ kind: 'written', file: shown(path), ...written.value });
  }

  async function choose(job: Job): Promise<Answer<'archive.choose'>> {
    chosen = null;
    const path = await askSource();
    if (path === null) return ok({ kind: 'stopped' });
    const opened = await openArchive(path);
    if (!opened.ok) {
      log.write('archive.refused', { reason: opened.error });
      return ok({ kind: 'refused', file: shown(path), reason: opened.error });
    }
    const archive = opened.value;
    try {
      const preview = await inspectArchive({ archive, path, sessions, settings: settings.load(), job });
      if (!preview.ok) return preview;
      if (preview.value === null) return ok({ kind: 'stopped' });
      chosen = { path, mark: archive.mark };
      log.write('archive.looked-into', preview.value.counts);
      return ok({ kind: 'ready', preview: preview.value });
    } finally {
      archive.close();
    }
  }

  async function takeSettings(archive: OpenArchive): Promise<Result<unknown, Failure>> {
    const theirs = await readSettings(archive);
    if (theirs === null) return ok(null);
    const saved = settings.save(theirs);
    onSettings(theirs);
    return saved;
  }

  const importFrom =
    (request: Parameters<Handlers['archive.import']>[0]) =>
    async (job: Job): Promise<Answer<'archive.import'>> => {
      if (!chosen) return fail({ code: 'not-allowed', message: 'no archive was chosen' });
      const { path, mark } = chosen;
      const opened = await openArchive(path);
      if (!opened.ok) return ok({ kind: 'refused', file: shown(path), reason: opened.error });
      const archive = opened.value;
      try {
        if (archive.mark !== mark) return ok({ kind: 'refused', file: shown(path), reason: 'changed' });
        const merged = await mergeArchive({ archive, sessions, conflicts: request.conflicts, job });
        if (!merged.ok) return merged;
        const taken = request.settings && !merged.value.stopped ? await takeSettings(archive) : ok(null);
        if (!taken.ok) return taken;
        log.write('archive.merged', merged.value);
        return ok({ kind: 'merged', merged: merged.value });
      } finally {
        archive.close();
      }
    };

  return {
    'archive.export': () => alone(exportTo),
    'archive.choose': () => alone(choose),
    'archive.import': (request) => alone(importFrom(request)),
    'archive.progress': () => ok(jobs.progress()),
    'archive.cancel': () => {
      jobs.cancel();
      return ok({ done: true });
    },
  };
}
