import { MAX_REQUEST_LENGTH } from '@shared/ipc/contract';
import { MAX_ARCHIVE_FILES } from '@shared/session/archive-schema';

/** Bounds of an archive that is opened: all far beyond what the app writes, and checked before and while a file is unpacked. */
export const ARCHIVE_LIMITS = {
  /** The manifest, the files it names, and a few that a system adds when somebody packs it again. */
  entries: MAX_ARCHIVE_FILES + 1_000,
  /** Bytes of one unpacked file: a session that the page could save. */
  entryBytes: MAX_REQUEST_LENGTH,
  /** Bytes of all unpacked files together. */
  totalBytes: 4 * 1024 ** 3,
  /** How often a file may outgrow its packed size, from `ratioFrom` bytes on. What packs better than this is written unpacked. */
  ratio: 100,
  ratioFrom: 1024 ** 2,
};
export type ArchiveLimits = typeof ARCHIVE_LIMITS;
