import { findShapeFault } from '../dialogue/guard-shape';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { ARCHIVE_FORMAT, ARCHIVE_FORMAT_VERSION, MAX_ARCHIVE_FILES, manifestSchema } from './archive-schema';
import type { ArchiveRefusal, Manifest } from './archive-schema';
import { isStoredFields } from './parse-stored';

const LIMITS = { depth: 4, values: MAX_ARCHIVE_FILES * 5, text: MAX_ARCHIVE_FILES * 200 };

/**
 * Reads the manifest of an archive.
 * @param data - parsed JSON of any shape.
 * @throws never.
 */
export function parseManifest(data: unknown): Result<Manifest, ArchiveRefusal> {
  if (!isStoredFields(data) || data['format'] !== ARCHIVE_FORMAT) return fail('manifest-unreadable');
  const version = data['formatVersion'];
  if (typeof version === 'number' && version > ARCHIVE_FORMAT_VERSION) return fail('newer');
  if (findShapeFault(data, LIMITS) !== null) return fail('manifest-unreadable');
  const parsed = manifestSchema.safeParse(data);
  return parsed.success ? ok(parsed.data) : fail('manifest-unreadable');
}
