import { createAttempts } from '../../../main/lock/attempts';
import { openKeyFile } from '../../../main/lock/key-file';
import { createLock } from '../../../main/lock/lock';
import type { Lock } from '../../../main/lock/lock';
import { createLockDesk } from '../../../main/lock/lock-desk';
import { createLockWindow } from '../../../main/lock/lock-window';
import type { KeyCost } from '../../../main/lock/password-key';
import type { Log } from '../../../main/log';
import { diskFiles } from '../../../main/storage/file-system';
import type { FileSystem } from '../../../main/storage/file-system';
import type { SessionStore } from '../../../main/storage/session-store';
import type { SettingsStore } from '../../../main/storage/settings-store';
import { aLog } from './a-log';

/** As cheap as scrypt can be asked for here: these tests are not about guessing. */
export const CHEAP: KeyCost = { n: 2 ** 10, r: 8, p: 1 };

export const aLock = (folder: string, files: FileSystem = diskFiles): Lock =>
  createLock({ keyFile: openKeyFile(folder, files), cost: () => Promise.resolve(CHEAP) });

interface DeskParts {
  readonly folder: string;
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  readonly lock?: Lock;
  readonly log?: Log;
}

/** A desk and its side of the window, over a clock that a test turns and a page that keeps nothing back. */
export function aDesk({ folder, sessions, settings, lock = aLock(folder), log = aLog() }: DeskParts) {
  const time = { now: 0 };
  const seen: string[] = [];
  const desk = createLockDesk({
    lock,
    sessions,
    settings,
    attempts: createAttempts(() => time.now),
    log,
    onUnlocked: () => seen.push('unlocked'),
    onState: (state) => seen.push(`state: ${state}`),
  });
  const page = createLockWindow({
    desk,
    title: 'Plainspoken',
    page: {
      cover: () => seen.push('cover'),
      keep: () => {
        seen.push('keep');
        page.kept();
      },
      reload: () => seen.push('reload'),
      setTitle: (title) => seen.push(title),
    },
  });
  return { desk, page, lock, time, seen };
}
