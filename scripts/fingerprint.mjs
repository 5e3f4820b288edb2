import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';

/**
 * A short hash of these files and of those that lie under these folders, their sizes and times: changes whenever something may have to
 * be built again. Content is not read, so that it costs milliseconds.
 */
export function fingerprint(root, places, endings) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const path of filesOf(join(root, place))) {
      if (!endings.test(path)) continue;
      const { mtimeMs, size } = fs.statSync(path);
      hash.update(`${path}\0${mtimeMs}\0${size}\0`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(place) {
  if (fs.statSync(place).isFile()) return [place];
  const entries = fs.readdirSync(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
