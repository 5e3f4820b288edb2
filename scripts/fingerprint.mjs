import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';

/**
 * A short hash of which files lie under these folders, their sizes and times: changes whenever something may have to be built
 * again. Content is not read, so that it costs milliseconds.
 */
export function fingerprint(root, folders, endings) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = fs.readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !endings.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, size } = fs.statSync(path);
      hash.update(`${path}\0${mtimeMs}\0${size}\0`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
