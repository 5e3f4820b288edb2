import { z } from 'zod';
import { SESSION_ID } from '../ids';

/**
 * The manifest of an archive: one zip with everything a person made, to keep or to carry to another computer. It names every file
 * with its size and SHA-256, so that damage is found before anything is taken in.
 */
export const ARCHIVE_FORMAT = 'plainspoken-archive';
export const ARCHIVE_FORMAT_VERSION = 1;
export const MANIFEST_NAME = 'manifest.json';
export const SETTINGS_NAME = 'settings.json';

/** More talks than a life of practice; a list beyond it is no list of ours. */
export const MAX_ARCHIVE_FILES = 20_001;

const SESSION_PATH = new RegExp(`^sessions/(${SESSION_ID.source.slice(1, -1)})\\.json$`);

/** The name of a session's file in an archive. */
export const archivePathOf = (id: string): string => `sessions/${id}.json`;

/** The id in the name of a session's file, or null for every other name. */
export const sessionIdOf = (path: string): string | null => SESSION_PATH.exec(path)?.[1] ?? null;

const archiveFileSchema = z.strictObject({
  path: z
    .string()
    .max(80)
    .refine((path) => path === SETTINGS_NAME || SESSION_PATH.test(path)),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ArchiveFile = z.infer<typeof archiveFileSchema>;

export const manifestSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  formatVersion: z.literal(ARCHIVE_FORMAT_VERSION),
  /** The version of the app that made it. */
  app: z.string().max(40),
  madeAt: z.iso.datetime(),
  /** Of the files inside. */
  schemaVersions: z.strictObject({ session: z.int().min(1), settings: z.int().min(1) }),
  files: z
    .array(archiveFileSchema)
    .max(MAX_ARCHIVE_FILES)
    .refine((files) => new Set(files.map(({ path }) => path)).size === files.length),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Why an archive is not opened at all. */
export const archiveRefusalSchema = z.enum([
  'not-a-zip',
  'cut-short',
  'no-manifest',
  'manifest-unreadable',
  'newer',
  'unsafe-name',
  'link',
  'duplicate-name',
  'too-many',
  'too-large',
  'bomb',
  'encrypted',
  'changed',
]);
export type ArchiveRefusal = z.infer<typeof archiveRefusalSchema>;
