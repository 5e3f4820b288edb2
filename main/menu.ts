import { ACTS } from '@shared/ipc/acts';
import type { ActId, ActMenu } from '@shared/ipc/acts';
import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';

export interface MenuOptions {
  readonly platform: NodeJS.Platform;
  readonly isDevelopment: boolean;
  /** The quick exit. */
  readonly onCover: () => void;
  readonly onLock: () => void;
  /** What the page does; it has the keys, too, so that they work alike on every system. */
  readonly onAct: (id: ActId) => void;
}

const LOCK_ITEM = 'lock-now';

/** The acts of a menu, in their order. Their keys are shown; it is the page that hears them. */
const actsOf = (menu: ActMenu, onAct: MenuOptions['onAct']): MenuItemConstructorOptions[] =>
  ACTS.filter((act) => act.menu === menu).map(({ id, words, keys }) => ({
    label: words,
    ...(keys !== null && { accelerator: keys, registerAccelerator: false }),
    click: () => onAct(id),
  }));

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

const edit = ({ onAct }: MenuOptions): MenuItemConstructorOptions => ({
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
    { type: 'separator' },
    ...actsOf('edit', onAct),
  ],
});

const view = ({ isDevelopment, onCover, onAct }: MenuOptions): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    { label: '&Empty Page', accelerator: 'F9', click: onCover },
    { type: 'separator' },
    ...actsOf('view', onAct),
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(isDevelopment
      ? ([{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }] satisfies MenuItemConstructorOptions[])
      : []),
  ],
});

const go = ({ onAct }: MenuOptions): MenuItemConstructorOptions => ({ label: '&Go', submenu: actsOf('go', onAct) });

/** The quick exit once more, with its key: here is where somebody looks for it. */
const help = ({ onCover, onAct }: MenuOptions): MenuItemConstructorOptions => ({
  role: 'help',
  label: '&Help',
  submenu: [
    ...actsOf('help', onAct),
    { type: 'separator' },
    { label: 'Hide Everything at Once', accelerator: 'F9', registerAccelerator: false, click: onCover },
    { type: 'separator' },
    { role: 'about' },
  ],
});

/** The plain menu of the platform; nothing in it needs a network, and nothing in it tells of any talk. */
export function installMenu(options: MenuOptions): void {
  const app: MenuItemConstructorOptions[] = options.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...app, file(options), edit(options), view(options), go(options), help(options)]),
  );
}

/** There is something to lock, or not. */
export function offerLocking(isOpen: boolean): void {
  const item = Menu.getApplicationMenu()?.getMenuItemById(LOCK_ITEM);
  if (item) item.enabled = isOpen;
}
