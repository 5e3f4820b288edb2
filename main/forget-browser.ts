import { session } from 'electron';
import type { BrowserWindow } from 'electron';

/** Has the browser inside the app drop what it holds: storage, caches, compiled code, zoom, the names of recent files. Never rejects. */
export async function forgetBrowser(window: BrowserWindow | undefined): Promise<void> {
  const { defaultSession } = session;
  await Promise.allSettled([
    defaultSession.clearStorageData(),
    defaultSession.clearCache(),
    defaultSession.clearCodeCaches({}),
    defaultSession.clearAuthCache(),
    defaultSession.clearHostResolverCache(),
  ]);
  if (window && !window.isDestroyed()) window.webContents.setZoomLevel(0);
}
