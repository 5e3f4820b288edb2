import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly isDevelopment: boolean;
  /** The quick exit. */
  readonly onCover: () => void;
  readonly onLock: () => void;
}

const LOCK_ITEM = 'lock-now';

const file = ({ onLock }: MenuOptions): MenuItemConstructorOptions => ({
  label: '&File',
  submenu: [
    { id: LOCK_ITEM, label: '&Lock Now', accelerator: 'CommandOrControl+L', enabled: false, click: onLock },
    { type: 'separator' },
    { role: 'close', label: '&Close Window' },
    { type: 'separator' },
    { role: 'quit' },
  ],
});

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

const view = ({ isDevelopment, onCover }: MenuOptions): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    { label: '&Empty Page', accelerator: 'F9', click: onCover },
    { type: 'separator' },
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

/** The quick exit once more, with its key: here is where somebody looks for it. */
const help = ({ onCover }: MenuOptions): MenuItemConstructorOptions => ({
  role: 'help',
  label: '&Help',
  submenu: [
    { label: 'Hide Everything at Once', accelerator: 'F9', registerAccelerator: false, click: onCover },
    { type: 'separator' },
    { role: 'about' },
  ],
});

/** The plain menu of the platform; nothing in it needs a network, and nothing in it tells of any talk. */
export function installMenu(options: MenuOptions): void {
  const app: MenuItemConstructorOptions[] = options.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...app, file(options), EDIT, view(options), help(options)]));
}

/** There is something to lock, or not. */
export function offerLocking(isOpen: boolean): void {
  const item = Menu.getApplicationMenu()?.getMenuItemById(LOCK_ITEM);
  if (item) item.enabled = isOpen;
}
