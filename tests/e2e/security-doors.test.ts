import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CHANNELS, requestLimit } from '@shared/ipc/contract';
import { titleOf } from '../../scripts/audit/points.mjs';
import { resolveRuntime } from '../../scripts/electron-runtime.mjs';
import { root } from './support/app';
import { HOME, builtMain, useOneWindow } from './support/one-window';

// What leads out of the window: messages, links, files, and what main itself could do.
const checked = useOneWindow();

/** The addresses of the support file, read from it as it lies there. */
const SUPPORT_LINKS = [
  ...new Set(
    [...fs.readFileSync(join(root, 'shared/support/contacts.json'), 'utf8').matchAll(/"link": "([^"]*)"/g)].map(
      ([, link]) => link ?? '',
    ),
  ),
];

test(`${titleOf('15')}every link of the support file to the letter, and no other`, async () => {
  await checked().app.evaluate(({ shell }) => {
    const kept = globalThis as unknown as { opened: string[] };
    kept.opened = [];
    shell.openExternal = (link: string) => Promise.resolve(void kept.opened.push(link));
  });
  for (const link of SUPPORT_LINKS) {
    expect(link).toMatch(/^https:\/\/[\w.-]+(?:\/[\w./-]*)?$/);
    expect((await checked().invoke('support.open', { link })).ok).toBe(true);
  }
  const first = SUPPORT_LINKS[0] ?? '';
  for (const link of [
    `${first}/`,
    `${first}#x`,
    first.toUpperCase(),
    first.replace('https', 'http'),
    `${first} `,
    'https://example.org',
    'file:///etc/passwd',
    'javascript:1',
    'smb://x/y',
    '',
    'x'.repeat(201),
  ]) {
    expect((await checked().invoke('support.open', { link })).ok, link).toBe(false);
  }
  const opened = await checked().app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
  expect(opened).toEqual(SUPPORT_LINKS);
});

test(`${titleOf('16')}the pin is exact, installed and the one whose types are used`, async () => {
  const { devDependencies } = JSON.parse(fs.readFileSync(join(root, 'package.json'), 'utf8'));
  expect(devDependencies.electron).toMatch(/^\d+\.\d+\.\d+$/);
  const installed = createRequire(import.meta.url)('electron/package.json') as { version: string };
  expect(installed.version).toBe(devDependencies.electron);
  const { source } = await resolveRuntime();
  const version = await checked().app.evaluate(() => process.versions.electron);
  if (source === 'official') expect(version).toBe(devDependencies.electron);
});

test(`${titleOf('17')}another window with our preload and our page, and a frame, are told no`, async () => {
  const { app, page } = checked();
  const answer = await app.evaluate(
    async ({ BrowserWindow }, { url, preload }) => {
      const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await foreign.loadURL(url);
      const said: unknown = await foreign.webContents.executeJavaScript("window.rehearsal.invoke('session.list', {})");
      foreign.destroy();
      return said;
    },
    { url: HOME, preload: join(root, 'out/preload/preload.cjs') },
  );
  expect(answer).toMatchObject({ ok: false, error: { code: 'foreign-sender' } });
  // Nothing listens but the one wrapper, electron-store's own channel neither.
  const ears = await app.evaluate(({ ipcMain }) => ({
    // Electron's own, so that an error there throws nothing.
    events: ipcMain.eventNames().filter((name) => name !== 'error'),
    handlers: [
      ...((ipcMain as unknown as { _invokeHandlers?: Map<string, unknown> })._invokeHandlers?.keys() ?? ['?']),
    ],
  }));
  expect(ears).toEqual({ events: [], handlers: ['rehearsal'] });
  const frames = await page
    .evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = location.href;
      document.body.append(frame);
      await new Promise((done) => setTimeout(done, 300));
      const bridge = frame.contentWindow && 'rehearsal' in frame.contentWindow;
      frame.remove();
      return Boolean(bridge);
    })
    .catch(() => false);
  expect(frames).toBe(false);
});

test(`${titleOf('18')}no path leads out of the bundle, and no window shows a file`, async () => {
  const { app, page } = checked();
  const answers = await page.evaluate(async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/main/index.js',
      '/..%2fmain/index.js',
      '/..%5cmain%5cindex.js',
      '//etc/passwd',
      '/assets/%00',
    ];
    const statuses = await Promise.all(
      paths.map((path) =>
        fetch(`app://plainspoken${path}`).then(
          ({ status }) => status,
          () => 0,
        ),
      ),
    );
    const file = await fetch('file:///etc/passwd').then(
      () => true,
      () => false,
    );
    return { statuses, file };
  });
  for (const status of answers.statuses) expect([0, 404]).toContain(status);
  expect(answers.file).toBe(false);
  const shown = await app.evaluate(async ({ BrowserWindow }) => {
    const other = new BrowserWindow({ show: false });
    const loaded = await other.loadURL('file:///etc/passwd').then(
      () => true,
      () => false,
    );
    other.destroy();
    return loaded;
  });
  expect(shown).toBe(false);
});

test(`${titleOf('20')}one method, and no way to another channel`, async () => {
  const seen = await checked().page.evaluate(() => {
    const { rehearsal } = window as unknown as { rehearsal: object };
    return {
      keys: Object.keys(rehearsal),
      electron: ['ipcRenderer', 'electron', 'webFrame', 'contextBridge'].filter((name) => name in window),
    };
  });
  expect(seen).toEqual({ keys: ['invoke'], electron: [] });
  for (const channel of ['ELECTRON_BROWSER_CONTEXT_MENU', 'closing', 'electron-store-get-data', '__proto__'])
    expect(await checked().invoke(channel, {})).toMatchObject({ ok: false, error: { code: 'bad-request' } });
});

test(`${titleOf('D')}the built main imports from a short list, and names no way out`, () => {
  const code = builtMain();
  const imported = [...code.matchAll(/^import\b[^;]*?["']([^"'\n]+)["'];/gm)].map(([, name]) => name ?? '');
  const allowed = [
    'assert',
    'buffer',
    'crypto',
    'events',
    'fs',
    'fs/promises',
    'module',
    'os',
    'path',
    'process',
    'stream',
    'stream/promises',
    'timers/promises',
    'url',
    'util',
    'zlib',
  ];
  expect(new Set(imported).size).toBeGreaterThan(5);
  const names = imported.map((name) => name.replace(/^node:/, ''));
  expect(names.filter((name) => name !== 'electron' && !allowed.includes(name))).toEqual([]);
  expect(code).not.toMatch(/\b(?:fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/);
  expect(code).not.toMatch(/\b(?:autoUpdater|crashReporter)\b/);
  execFileSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), 'main'], { cwd: root });
});

test(`${titleOf('E')}no spelling, no updater, no crash upload, no prefetch; a download leaves no file`, async () => {
  const { app, page } = checked();
  const state = await app.evaluate(({ app: electron, session, crashReporter }) => {
    const all = [session.defaultSession, session.fromPartition('another')];
    let uploads: boolean;
    try {
      uploads = crashReporter.getUploadToServer();
    } catch {
      uploads = false; // it was never started
    }
    const has = (name: string) => electron.commandLine.hasSwitch(name);
    return {
      spelling: all.map((one) => [one.isSpellCheckerEnabled(), one.getSpellCheckerLanguages()]),
      uploads,
      switches: [
        'disable-background-networking',
        'disable-component-update',
        'disable-domain-reliability',
        'no-pings',
        'dns-prefetch-disable',
        'no-proxy-server',
        'host-resolver-rules',
      ].filter((name) => !has(name)),
    };
  });
  expect(state).toEqual({
    spelling: [
      [false, []],
      [false, []],
    ],
    uploads: false,
    switches: [],
  });
  const processes = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ name, serviceName, type }) => serviceName ?? name ?? type),
  );
  expect(processes.join(' ')).not.toMatch(/crash|update/i);
  await app.evaluate(({ app: electron, session }) => {
    const kept = globalThis as unknown as { downloads: string[] };
    kept.downloads = [];
    electron.setPath('downloads', electron.getPath('temp'));
    session.defaultSession.on('will-download', (event, item) =>
      kept.downloads.push(`${event.defaultPrevented} ${item.getFilename()}`),
    );
  });
  await page.evaluate(async () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['words']));
    link.download = 'plainspoken-download.txt';
    document.body.append(link);
    link.click();
    await new Promise((done) => setTimeout(done, 300));
    link.remove();
  });
  const downloads = await app.evaluate(() => (globalThis as unknown as { downloads: string[] }).downloads);
  expect(downloads).toEqual(['true plainspoken-download.txt']);
});

test(`${titleOf('F')}each channel refuses what is not its shape, and what is longer than it may ask`, async () => {
  for (const channel of CHANNELS) {
    for (const request of [null, 'x', 7, [], { extra: 1 }, { id: '../../settings' }])
      expect((await checked().invoke(channel, request)).error?.code, channel).toBe('bad-request');
    const long = 'x'.repeat(requestLimit(channel) + 1);
    expect((await checked().invoke(channel, { long })).error?.code, channel).toBe('too-large');
  }
});

test(`${titleOf('I')}no menu and no key opens them`, async () => {
  const opened = await checked().app.evaluate(async ({ webContents, Menu }) => {
    const [page] = webContents.getAllWebContents();
    page?.openDevTools();
    await new Promise((done) => setTimeout(done, 300));
    const roles = Menu.getApplicationMenu()?.items.flatMap(
      (item) => item.submenu?.items.map(({ role }) => String(role)) ?? [],
    );
    return { open: page?.isDevToolsOpened(), roles };
  });
  expect(opened.open).toBe(false);
  expect(opened.roles?.filter((role) => /devtools|reload/i.test(role))).toEqual([]);
});
