import { existsSync, renameSync } from 'node:fs';

/** `2026-11-23T22:15:26.000Z` as a part of a file name: `20261123T221526Z`. */
const stampOf = (now: Date): string => now.toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * Renames an unreadable file to `NAME.unreadable-TIME` beside itself, so that a fresh one can take its place. It is never
 * deleted and never written over: a second one of the same second gets a number.
 * @returns the new path, or null where the folder cannot be written and the file stays where it is.
 */
export function setAside(path: string, now: Date): string | null {
  const base = `${path}.unreadable-${stampOf(now)}`;
  let target = base;
  for (let copy = 2; existsSync(target); copy += 1) target = `${base}-${String(copy)}`;
  try {
    renameSync(path, target);
    return target;
  } catch {
    return null;
  }
}
