import { powerMonitor } from 'electron';
import type { WebContents } from 'electron';
import type { IdleLock } from './idle-lock';

export interface AutoLockOptions {
  readonly contents: WebContents;
  readonly idle: IdleLock;
  readonly lockNow: (cause: string) => void;
}

/** Locks when the computer goes to sleep or locks its own screen, and after some time in which nobody touched the window. */
export function registerAutoLock({ contents, idle, lockNow }: AutoLockOptions): void {
  contents.on('input-event', () => idle.touched());
  powerMonitor.on('suspend', () => lockNow('suspend'));
  powerMonitor.on('lock-screen', () => lockNow('lock-screen'));
  powerMonitor.on('resume', () => idle.check());
}
