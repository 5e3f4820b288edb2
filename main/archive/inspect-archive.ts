import { basename } from 'node:path';
import { MAX_SHOWN_CONFLICTS } from '@shared/ipc/archive-messages';
import type { ArchivePreview } from '@shared/ipc/archive-messages';
import type { Failure } from '@shared/ipc/contract';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { SETTINGS_NAME, sessionIdOf } from '@shared/session/archive-schema';
import { parseStoredSettings } from '@shared/session/parse-settings';
import type { Settings } from '@shared/session/settings-schema';
import { summariseSession } from '@shared/session/summarise';
import { isDeepStrictEqual } from 'node:util';
import type { SessionStore } from '../storage/session-store';
import type { Job } from './jobs';
import { judgeFile } from './judge-file';
import type { OpenArchive } from './open-archive';

export interface InspectOptions {
  readonly archive: OpenArchive;
  /** Of the zip; its name is shown. */
  readonly path: string;
  readonly sessions: Pick<SessionStore, 'list' | 'load'>;
  readonly settings: Settings;
  readonly job: Job;
}

/** The settings inside, where they can be read. */
export async function readSettings(archive: OpenArchive): Promise<Settings | null> {
  const data = await archive.read(SETTINGS_NAME);
  try {
    const parsed = parseStoredSettings(JSON.parse(String(data)));
    return parsed.ok ? parsed.value.settings : null;
  } catch {
    return null;
  }
}

/** The ids of the talks that an archive holds, in the order of its manifest. */
export const idsIn = (archive: OpenArchive): string[] =>
  archive.manifest.files.flatMap(({ path }) => sessionIdOf(path) ?? []);

/**
 * Reads all of an archive and changes nothing: what is new, the same, in conflict, unreadable, or of a newer version.
 * @returns null when it was stopped.
 */
export async function inspectArchive(options: InspectOptions): Promise<Result<ArchivePreview | null, Failure>> {
  const { archive, path, sessions, settings, job } = options;
  const listed = await sessions.list();
  if (!listed.ok) return fail(listed.error);
  const known = new Set(listed.value.map(({ id }) => id));
  const counts = { new: 0, same: 0, conflict: 0, unreadable: 0, newer: 0 };
  const conflicts: ArchivePreview['conflicts'] = [];
  const ids = idsIn(archive);
  for (const [done, id] of ids.entries()) {
    if (job.signal.aborted) return ok(null);
    job.step(done, ids.length);
    const judged = await judgeFile(archive, id, sessions, known);
    counts[judged.kind] += 1;
    if (judged.kind === 'conflict' && conflicts.length < MAX_SHOWN_CONFLICTS) {
      conflicts.push({ mine: summariseSession(judged.mine), theirs: summariseSession(judged.session) });
    }
  }
  const theirs = await readSettings(archive);
  return ok({
    file: basename(path).slice(0, 255),
    madeAt: archive.manifest.madeAt,
    counts,
    conflicts,
    settings: theirs === null ? 'unreadable' : isDeepStrictEqual(theirs, settings) ? 'same' : 'different',
  });
}
