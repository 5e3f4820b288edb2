import { basename, dirname, join } from 'node:path';
import type { Failure } from '@shared/ipc/contract';
import type { SetAsideFile } from '@shared/ipc/keeping-messages';
import { fail, ok } from '@shared/result';
import type { Result } from '@shared/result';
import { syncFolder } from './atomic-file';
import { diskFiles, errorCode } from './file-system';
import type { FileSystem } from './file-system';
import { storageFailure } from './storage-failure';

/** As `setAside` names them: the time, and a number where the name was taken. */
const ASIDE = /^(.+)\.unreadable-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z(?:-\d+)?$/;

/** What fits one list; a folder with more shows the newest. */
const MAX_LISTED = 1_000;

export const isSetAside = (name: string): boolean => ASIDE.test(name);

/** The files that could not be read in some run, for as long as they lie there. */
export interface SetAsideFiles {
  /** Newest first. */
  list(): Promise<SetAsideFile[]>;
  /** Undefined for every name but those of set-aside files. */
  pathOf(file: string): Promise<string | undefined>;
  delete(file: string): Promise<Result<{ done: true }, Failure>>;
}

function timeOf(name: string): string | null {
  const [, , ...parts] = ASIDE.exec(name) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

/** @param folder - the data folder. */
export function createSetAsideFiles(folder: string, files: FileSystem = diskFiles): SetAsideFiles {
  const sessions = join(folder, 'sessions');

  async function find(): Promise<string[]> {
    const lists = [folder, sessions].map(async (where) => {
      const names = await files.readdir(where).catch(() => []);
      return names.filter(isSetAside).map((name) => join(where, name));
    });
    return (await Promise.all(lists)).flat();
  }

  async function describe(path: string): Promise<SetAsideFile[]> {
    const seen = await files.lstat(path).catch(() => null);
    if (!seen) return [];
    const file = basename(path);
    const kind = dirname(path) === sessions ? 'session' : 'settings';
    return [{ file, kind, bytes: seen.isFile() ? seen.size : 0, at: timeOf(file) }];
  }

  const pathOf = async (file: string): Promise<string | undefined> =>
    (await find()).find((path) => basename(path) === file);

  return {
    async list() {
      const found = (await Promise.all((await find()).map(describe))).flat();
      return found
        .sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '') || a.file.localeCompare(b.file))
        .slice(0, MAX_LISTED);
    },
    pathOf,
    async delete(file) {
      const path = await pathOf(file);
      if (path === undefined) return fail({ code: 'not-allowed', message: 'not a file that was set aside' });
      try {
        await files.unlink(path);
        await syncFolder(dirname(path), files);
        return ok({ done: true });
      } catch (error) {
        return errorCode(error) === 'ENOENT' ? ok({ done: true }) : fail(storageFailure(error));
      }
    },
  };
}
