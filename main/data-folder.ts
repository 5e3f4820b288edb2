import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';
import { FOLDER_MODE } from './storage/file-system';

/**
 * Before the app is ready: says where everything is kept. `PLAINSPOKEN_DATA` goes before `--user-data-dir`, which Electron
 * reads itself. What the browser keeps for itself (caches) has a folder of its own beside the person's files.
 * @returns the data folder, for its owner alone.
 */
export function chooseDataFolder(chosen: string | undefined): string {
  process.umask(0o077);
  const folder = chosen ? resolve(chosen) : app.getPath('userData');
  try {
    mkdirSync(folder, { recursive: true, mode: FOLDER_MODE });
    chmodSync(folder, FOLDER_MODE);
  } catch {
    // A read-only folder is told about once the window is open.
  }
  if (chosen) app.setPath('userData', folder);
  app.setPath('sessionData', join(folder, 'browser'));
  app.setPath('crashDumps', join(folder, 'browser', 'crashes'));
  return folder;
}
