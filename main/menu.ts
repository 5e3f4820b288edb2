import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

const FILE: MenuItemConstructorOptions = {
  label: '&File',
  submenu: [{ role: 'close', label: '&Close Window' }, { type: 'separator' }, { role: 'quit' }],
};

const EDIT: MenuItemConstructorOptions = {
  label: '&Edit',
  submenu: [
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'delete' },
    { type: 'separator' },
    { role: 'selectAll' },
  ],
};

const view = (isDevelopment: boolean): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    { role: 'zoomIn' },
    // The same key without Shift, as most keyboards have it.
    { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(isDevelopment
      ? ([{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] satisfies MenuItemConstructorOptions[])
      : []),
  ],
});

const HELP: MenuItemConstructorOptions = { role: 'help', label: '&Help', submenu: [{ role: 'about' }] };

/** The plain menu of the platform; nothing in it needs a network. */
export function installMenu(platform: NodeJS.Platform, isDevelopment: boolean): void {
  const app: MenuItemConstructorOptions[] = platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...app, FILE, EDIT, view(isDevelopment), HELP]));
}
