import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { BrowserWindowConstructorOptions } from 'electron';
import type { Log } from './log';
import { AWAY_URL } from './protocol';
import { DEFAULT_SIZE, MIN_SIZE } from './window-place';
import type { PlaceStore, WindowPlace } from './window-place';

export interface WindowOptions {
  /** The folder of the built preload and page. */
  readonly out: string;
  readonly entryUrl: string;
  readonly places: PlaceStore;
  readonly log: Log;
  readonly isDevelopment: boolean;
  /** In percent of the usual; asked for at each page, as it may have been chosen anew. */
  readonly textSize: () => number;
}

/** The room of the design tokens, so that nothing flashes before the page is drawn. */
export const roomColor = (): string => (nativeTheme.shouldUseDarkColors ? '#1c1916' : '#f0ede8');

/** The title on the task bar says nothing of what is practised. */
export const TITLE = 'Plainspoken';

const isEntry = (url: string, entryUrl: string): boolean => url.split('#')[0] === entryUrl;

/** A page that dies again and again is not started for ever. */
const MAX_RESTARTS = 3;
const RESTARTS_WITHIN_MS = 60_000;

function look(
  { out, isDevelopment, textSize }: WindowOptions,
  place: WindowPlace | null,
): BrowserWindowConstructorOptions {
  const icon = join(out, 'renderer/icon.png');
  return {
    title: TITLE,
    ...DEFAULT_SIZE,
    ...(place && { x: place.x, y: place.y, width: place.width, height: place.height }),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    ...(existsSync(icon) && { icon }),
    backgroundColor: roomColor(),
    show: false,
    autoHideMenuBar: true, // Alt shows it
    webPreferences: {
      preload: join(out, 'preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: isDevelopment,
      zoomFactor: textSize() / 100,
    },
  };
}

function keepPlace(window: BrowserWindow, places: PlaceStore): void {
  const { x, y, width, height } = window.getNormalBounds();
  places.save({ x, y, width, height, maximized: window.isMaximized() });
}

/** The size of everything. As the window's zoom, so that what is drawn for narrow windows follows. */
export function applyTextSize(window: BrowserWindow, percent: number): void {
  if (!window.isDestroyed()) window.webContents.setZoomFactor(percent / 100);
}

/** A renderer that was killed or ran out of memory comes back where it was: its address says which talk, the disk what was said. */
function restartPage(window: BrowserWindow, { log, entryUrl }: WindowOptions): void {
  let restarts: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.write('page.gone', { reason, exitCode });
    const now = Date.now();
    restarts = restarts.filter((at) => now - at < RESTARTS_WITHIN_MS);
    if (reason === 'clean-exit' || restarts.length >= MAX_RESTARTS || window.isDestroyed()) return;
    restarts.push(now);
    const address = window.webContents.getURL();
    const again = isEntry(address, entryUrl) ? address : entryUrl;
    void window.loadURL(again).catch(() => log.write('page.not-loaded'));
  });
}

/** A blank page asks nobody before it is shown: whatever the page was led to, the window comes home. */
function stayHome(window: BrowserWindow, { log, entryUrl }: WindowOptions): void {
  window.webContents.on('did-navigate', (_event, url) => {
    if (url === AWAY_URL || isEntry(url, entryUrl) || window.isDestroyed()) return;
    log.write('page.led-away');
    void window.loadURL(entryUrl).catch(() => log.write('page.not-loaded'));
  });
}

/** Opens the one window: sandboxed, shown when its first picture is ready, where it was the last time. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const place = options.places.load(screen.getAllDisplays().map(({ workArea }) => workArea));
  const window = new BrowserWindow(look(options, place));
  if (place?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  // Never the page's own.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => keepPlace(window, options.places));
  window.webContents.on('did-navigate', () => applyTextSize(window, options.textSize()));
  restartPage(window, options);
  stayHome(window, options);
  void window.loadURL(options.entryUrl).catch(() => options.log.write('page.not-loaded'));
  return window;
}

/**
 * Starts the page anew in a process of its own, where it was: of the one before nothing is left, neither its state nor its memory
 * nor a way back to it. What its address says (an id, no words) outlives it.
 */
export async function renewPage(window: BrowserWindow, entryUrl: string, log: Log): Promise<void> {
  if (window.isDestroyed()) return;
  const address = window.webContents.getURL();
  try {
    await window.loadURL(AWAY_URL);
    await window.loadURL(isEntry(address, entryUrl) ? address : entryUrl);
    window.webContents.navigationHistory.clear();
  } catch {
    log.write('page.not-loaded');
  }
}

/** A second start shows the window of the first. */
export function focusWindow(window: BrowserWindow | undefined): void {
  if (!window || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
