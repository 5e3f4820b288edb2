import { ipcMain } from 'electron';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { BRIDGE_CHANNEL } from '../bridge-channel';
import type { Log } from '../log';
import { createDispatch } from './dispatch';
import type { Handlers } from './handlers';
import { isOurPage } from './is-our-page';

export interface RegisterOptions {
  readonly handlers: Handlers;
  readonly log: Log;
  /** The window that may ask, once there is one. */
  readonly window: () => BrowserWindow | undefined;
  readonly isOurUrl: (url: string) => boolean;
  /** Whether a password has yet to be given. */
  readonly isLocked: () => boolean;
}

/** Joins the contract's handlers to the one channel of the preload. */
export function registerIpc({ handlers, log, window, isOurUrl, isLocked }: RegisterOptions): void {
  const dispatch = createDispatch(handlers, log, isLocked);
  ipcMain.handle(BRIDGE_CHANNEL, (event: IpcMainInvokeEvent, channel: unknown, payload: unknown) =>
    dispatch(isOurPage(event, window()?.webContents, isOurUrl), channel, payload),
  );
  // electron-store answers every page on a channel of its own; nothing here asks it.
  ipcMain.removeAllListeners('electron-store-get-data');
}
