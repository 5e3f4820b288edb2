import { join } from 'node:path';
import { diskFiles } from './file-system';
import type { FileSystem } from './file-system';

/** As both `writeAtomic` and electron-store name what they have not finished. */
const LEFT_OVER = /\.tmp-[0-9a-f]+$/i;

/**
 * Removes temporary files that a killed run left behind. Only for the holder of the single-instance lock: there every one of
 * them is dead. Folders and links of that name are left alone.
 * @returns how many were removed.
 */
export async function sweepLeftOvers(folders: readonly string[], files: FileSystem = diskFiles): Promise<number> {
  let removed = 0;
  for (const folder of folders) {
    const entries = await files.readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile() || !LEFT_OVER.test(entry.name)) continue;
      const gone = await files.unlink(join(folder, entry.name)).then(
        () => true,
        () => false,
      );
      if (gone) removed += 1;
    }
  }
  return removed;
}
