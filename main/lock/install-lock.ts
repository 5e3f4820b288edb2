import type { BrowserWindow } from 'electron';
import { COVER_CHANNEL, LOCKING_CHANNEL } from '../bridge-channel';
import type { Log } from '../log';
import type { SessionStore } from '../storage/session-store';
import type { SettingsStore } from '../storage/settings-store';
import { TITLE, renewPage } from '../window';
import { createAttempts } from './attempts';
import { registerAutoLock } from './auto-lock';
import { createIdleLock } from './idle-lock';
import type { Lock, LockState } from './lock';
import { createLockDesk } from './lock-desk';
import type { LockDesk } from './lock-desk';
import { createLockWindow } from './lock-window';
import type { LockWindow } from './lock-window';

export interface InstallLockOptions {
  readonly lock: Lock;
  readonly sessions: SessionStore;
  readonly settings: SettingsStore;
  readonly window: BrowserWindow;
  readonly entryUrl: string;
  readonly log: Log;
  readonly onUnlocked: () => void;
  readonly onState: (state: LockState) => void;
}

export interface InstalledLock {
  readonly desk: LockDesk;
  readonly page: LockWindow;
  /** The time without a touch may have been chosen anew. */
  watchIdle(): void;
}

/** Ms since the start; never runs backwards, whatever is done to the clock. */
const clock = (): number => performance.now();

/** Joins the lock to the stored data, the window, and what the computer says of itself. */
export function installLock(options: InstallLockOptions): InstalledLock {
  const { lock, sessions, settings, window, entryUrl, log, onUnlocked, onState } = options;
  const { webContents } = window;
  const idle = createIdleLock(() => void page.lockNow('idle'), clock);
  const watchIdle = (): void => idle.set(settings.load().lockAfter);
  const desk = createLockDesk({
    lock,
    sessions,
    settings,
    attempts: createAttempts(clock),
    log,
    onUnlocked,
    onState,
  });
  const page = createLockWindow({
    desk,
    title: TITLE,
    page: {
      cover: () => webContents.send(COVER_CHANNEL),
      keep: () => webContents.send(LOCKING_CHANNEL),
      reload: () => void renewPage(window, entryUrl, log),
      setTitle: (title) => window.setTitle(title),
    },
  });
  registerAutoLock({ contents: webContents, idle, lockNow: (cause) => void page.lockNow(cause) });
  watchIdle();
  return { desk, page, watchIdle };
}
