import type { Dirent } from 'node:fs';
import { lstat, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Deleted } from '@shared/ipc/keeping-messages';
import { syncFolder } from './atomic-file';
import { diskFiles } from './file-system';
import { BROWSER_FOLDER, ownerOf } from './owned-files';

/** So many names are told; a number beyond it helps nobody. */
const MAX_NAMES = 100;

const FOLDERS = ['sessions', 'logs'];

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** The names of the data folder that are judged one by one, relative to it. */
async function everyName(folder: string): Promise<string[]> {
  const inner = FOLDERS.map(async (name) => (await namesIn(join(folder, name))).map((file) => `${name}/${file}`));
  return [...(await namesIn(folder)), ...(await Promise.all(inner)).flat()];
}

/** Links are removed, never followed. */
const remove = (path: string): Promise<boolean> =>
  rm(path, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );

/** Everything under a folder but folders; nothing where it is a link to another place. */
async function filesUnder(folder: string): Promise<Dirent[]> {
  const seen = await lstat(folder).catch(() => null);
  if (!seen?.isDirectory()) return [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries.filter((entry) => !entry.isDirectory());
}

/** File by file: one that the disk keeps must not save its neighbours. */
async function removeTree(folder: string): Promise<number> {
  let removed = 0;
  for (const entry of await filesUnder(folder)) {
    if (await remove(join(entry.parentPath, entry.name))) removed += 1;
  }
  await remove(folder);
  return removed;
}

/** A look through the whole folder: what lies there now, and whose it is. */
async function scan(folder: string): Promise<Deleted['left']> {
  const names = await everyName(folder);
  const of = (owner: string): string[] => names.filter((name) => ownerOf(name) === owner).sort();
  const singles = of('browser').filter((name) => name !== BROWSER_FOLDER).length;
  return {
    own: of('own').slice(0, MAX_NAMES),
    inUse: singles + (await filesUnder(join(folder, BROWSER_FOLDER))).length,
    foreign: of('foreign').slice(0, MAX_NAMES),
  };
}

/**
 * Deletes every file of ours in the data folder: talks, index, settings, set-aside and unfinished files, logs, the window's place,
 * and what the browser inside the app keeps (caches, crash dumps). Files that are not ours are left, as the folder may have been
 * chosen by hand. Whoever writes there must have stopped before. Never rejects.
 * @returns how many files were removed, and what a scan found afterwards.
 */
export async function deleteEverything(folder: string): Promise<Deleted> {
  let removed = 0;
  for (const name of await everyName(folder)) {
    if (ownerOf(name) === 'own' && (await remove(join(folder, name)))) removed += 1;
  }
  removed += await removeTree(join(folder, BROWSER_FOLDER));
  for (const name of FOLDERS) {
    await rmdir(join(folder, name)).catch(() => undefined); // one that is not empty holds what is not ours
  }
  await syncFolder(folder, diskFiles).catch(() => undefined);
  return { removed, left: await scan(folder) };
}
