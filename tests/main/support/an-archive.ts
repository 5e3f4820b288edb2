import { createHash } from 'node:crypto';
import type { Manifest } from '@shared/session/archive-schema';
import type { Session } from '@shared/session/session-schema';
import { rawZip } from '../../support/raw-zip';
import type { RawEntry } from '../../support/raw-zip';

const digest = (data: string): string => createHash('sha256').update(data).digest('hex');

/** What `anArchive` puts first in every zip. */
export const aManifest = (files: ReadonlyMap<string, string>, part: Partial<Record<keyof Manifest, unknown>> = {}) =>
  JSON.stringify({
    format: 'plainspoken-archive',
    formatVersion: 1,
    app: '0.1.0',
    madeAt: '2026-03-01T10:00:00.000Z',
    schemaVersions: { session: 4, settings: 1 },
    files: [...files].map(([path, data]) => ({ path, bytes: Buffer.byteLength(data), sha256: digest(data) })),
    ...part,
  });

/** Files by their path, as an archive would hold these talks. */
export const filesOf = (...sessions: readonly Session[]): Map<string, string> =>
  new Map(sessions.map((session) => [`sessions/${session.id}.json`, JSON.stringify(session)]));

/** A zip with an honest manifest of `files`, and whatever else stands in `more`. */
export const anArchive = (files: ReadonlyMap<string, string>, more: readonly RawEntry[] = []): Buffer =>
  rawZip([
    { name: 'manifest.json', data: aManifest(files) },
    ...[...files].map(([name, data]) => ({ name, data })),
    ...more,
  ]);
