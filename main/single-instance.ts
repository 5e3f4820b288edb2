import { accessSync, constants } from 'node:fs';
import { app } from 'electron';

/**
 * Two writers would overwrite each other, so a second start shows the first one's window and ends. In a folder that cannot be
 * written there is no lock to be had and nothing to overwrite: the app opens all the same and says so.
 */
export function holdLock(folder: string): boolean {
  if (app.requestSingleInstanceLock()) return true;
  try {
    accessSync(folder, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}
