import './crash';
import { join } from 'node:path';
import { app, nativeTheme, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Deleted } from '@shared/ipc/keeping-messages';
import type { Settings } from '@shared/session/settings-schema';
import { SUPPORT_LINKS } from '@shared/support/contacts';
import { ACT_CHANNEL, CLOSING_CHANNEL } from './bridge-channel';
import { createJobs } from './archive/jobs';
import { createCardDesk } from './card-desk';
import { createClosing } from './closing';
import { chooseDataFolder } from './data-folder';
import { closeBrowserNetwork, registerGuards } from './guards';
import { createDialogs } from './dialogs';
import { forgetBrowser } from './forget-browser';
import { aboutHandlers, findBuild } from './ipc/about';
import { appHandlers } from './ipc/app';
import { archiveHandlers } from './ipc/archive';
import { cardHandlers } from './ipc/card';
import { casesHandlers } from './ipc/cases';
import { fileHandlers } from './ipc/files';
import { lockHandlers } from './ipc/lock';
import { keepingHandlers } from './ipc/keeping';
import { noticeHandlers } from './ipc/notices';
import { readerHandlers } from './ipc/reader';
import { registerIpc } from './ipc/register';
import { sessionHandlers } from './ipc/sessions';
import { settingsHandlers } from './ipc/settings';
import { supportHandlers } from './ipc/support';
import { installLock } from './lock/install-lock';
import { openKeyFile } from './lock/key-file';
import { createLock } from './lock/lock';
import { createLog } from './log';
import { installMenu, offerLocking } from './menu';
import { choosePageSource } from './page-source';
import { registerScheme, serveAssets } from './protocol';
import { holdLock } from './single-instance';
import { checkFolder } from './storage/check-folder';
import { diskFiles } from './storage/file-system';
import { deleteEverything } from './storage/delete-everything';
import { createNotices } from './storage/notices';
import { createSessionCodec } from './storage/session-codec';
import { createSessionStore } from './storage/session-store';
import { createSetAsideFiles } from './storage/set-aside-files';
import { openSettings } from './storage/settings-store';
import { applyTextSize, focusWindow, openWindow, roomColor } from './window';
import { openPlaceStore } from './window-place';

const out = join(import.meta.dirname, '..');
const now = (): Date => new Date();
// Set by `npm run dev`; a packaged app never looks at it.
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const isDevelopment = devServer !== undefined;

const folder = chooseDataFolder(process.env['PLAINSPOKEN_DATA']);
const source = choosePageSource(devServer);
closeBrowserNetwork(isDevelopment);
registerScheme();
registerGuards(source);

let window: BrowserWindow | undefined;

function start(): void {
  const log = createLog(join(folder, 'logs'), now);
  log.write('app.started', { version: app.getVersion(), electron: process.versions.electron });

  const notices = createNotices();
  const lock = createLock({ keyFile: openKeyFile(folder, diskFiles) });
  const codec = createSessionCodec(lock.keyring);
  const settings = openSettings({ folder, notices, log, now, codec });
  const sessions = createSessionStore({ folder, notices, log, now, codec });
  const places = openPlaceStore(folder);
  const aside = createSetAsideFiles(folder);
  nativeTheme.themeSource = settings.load().theme;

  const jobs = createJobs();
  const closing = createClosing({
    hide: () => {
      if (!window || window.isDestroyed()) return;
      window.hide();
      window.webContents.send(CLOSING_CHANNEL);
    },
    flush: async () => {
      // Half a copy must not lie beside its target when the app is gone.
      jobs.cancel();
      await Promise.all([jobs.settled(), sessions.flush()]);
      await sessions.flush();
    },
    quit: () => app.quit(),
  });
  serveAssets(join(out, 'renderer'));
  // The page needs a while to start: the folder is looked through meanwhile.
  window = openWindow({
    out,
    entryUrl: source.entryUrl,
    places,
    log,
    isDevelopment,
    textSize: () => settings.load().textSize,
  });
  // The talks are looked through when the page, which stands by then, asks what is to be told: its start does not wait for that.
  let pageAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (pageAsked = resolve));
  let checked = checkFolder({ folder, sessions, notices, log, ready: asked });

  const guard = installLock({
    lock,
    sessions,
    settings,
    window,
    entryUrl: source.entryUrl,
    log,
    onUnlocked: () => {
      checked = sessions.list().then(() => undefined);
    },
    onState: (state) => offerLocking(state === 'unlocked'),
  });
  installMenu({
    platform: process.platform,
    isDevelopment,
    onCover: () => void guard.page.cover(),
    onLock: () => void guard.page.lockNow('menu'),
    onAct: (id) => window?.webContents.send(ACT_CHANNEL, id),
  });
  const applySettings = ({ theme, textSize }: Settings): void => {
    nativeTheme.themeSource = theme;
    window?.setBackgroundColor(roomColor());
    if (window) applyTextSize(window, textSize);
    guard.watchIdle();
  };
  const deleteAll = async (): Promise<Deleted> => {
    jobs.cancel();
    places.forget();
    await sessions.forget();
    await guard.desk.settled();
    await forgetBrowser(window);
    const deleted = await deleteEverything(folder);
    for (const one of [log, notices, lock]) one.forget();
    settings.open();
    await sessions.open();
    applySettings(settings.load());
    return deleted;
  };
  const dialogs = createDialogs(() => window);
  registerIpc({
    log,
    window: () => window,
    isOurUrl: source.isOurUrl,
    isLocked: () => codec.locked,
    handlers: {
      ...sessionHandlers(sessions),
      ...settingsHandlers(settings, applySettings),
      ...noticeHandlers(notices, () => {
        pageAsked();
        return checked;
      }),
      ...fileHandlers(notices, aside, (path) => shell.showItemInFolder(path)),
      ...archiveHandlers({
        sessions,
        settings,
        onSettings: applySettings,
        jobs,
        log,
        now,
        appVersion: app.getVersion(),
        ...dialogs,
      }),
      ...keepingHandlers({ aside, notices, deleteAll }),
      ...supportHandlers(SUPPORT_LINKS, (link) => shell.openExternal(link)),
      ...cardHandlers(createCardDesk(() => window)),
      ...casesHandlers(dialogs),
      ...readerHandlers(log),
      ...aboutHandlers({
        version: app.getVersion(),
        electron: process.versions.electron,
        chromium: process.versions.chrome,
        build: findBuild(app.isPackaged, process.resourcesPath),
      }),
      ...appHandlers(() => closing.begin()),
      ...lockHandlers(guard.desk, guard.page),
    },
  });

  // Both ways out wait for the disk, once.
  const holdUntilWritten = (event: { preventDefault(): void }): void => {
    if (closing.finished) return;
    event.preventDefault();
    closing.begin();
  };
  window.on('close', holdUntilWritten);
  app.on('before-quit', holdUntilWritten);
  app.on('window-all-closed', () => app.quit());
  // A window that was closed at once must not come back by itself.
  const show = (): void => (closing.begun ? undefined : focusWindow(window));
  app.on('activate', show);
  app.on('second-instance', show);
}

if (holdLock(folder)) void app.whenReady().then(start);
else app.exit(0);
