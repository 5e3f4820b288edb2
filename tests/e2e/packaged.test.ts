import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { titleOf } from '../../scripts/audit/points.mjs';
import { resolveRuntime } from '../../scripts/electron-runtime.mjs';
import { MAX_OWN_BYTES, builderConfig, fusesFor } from '../../scripts/package/builder-config.mjs';
import { root } from './support/app';
import { click, walkMainPath } from './support/main-path';
import { packApp } from './support/packaged';
import type { Packaged } from './support/packaged';
import { startByPipe } from './support/pipe-app';

test.describe.configure({ timeout: 180_000 });
let made: Packaged;
test.beforeAll(() => {
  made = packApp();
});

/** How a fuse stands in the binary: the digit 1 or 0. */
const [ON, OFF] = ['1'.charCodeAt(0), '0'.charCodeAt(0)];

const NOBODY = 65534;
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] });

/** Starts a program as somebody who is not root, and looks at how the kernel holds the process of its page. */
async function expectSandboxed(exe: string): Promise<void> {
  const data = fs.mkdtempSync(join(os.tmpdir(), 'plainspoken-nobody-'));
  const isRoot = process.getuid?.() === 0;
  if (isRoot) fs.chownSync(data, NOBODY, NOBODY);
  const under = isRoot ? ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] : [];
  const app = await startByPipe({ exe, under, data, sandbox: true, env: { HOME: data } });
  await app.until("document.title === 'Plainspoken'");
  const all = run('ps', '-eo', 'pid=,args=').split('\n');
  const pages = all.filter((line) => line.includes(exe) && line.includes('--type=renderer'));
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    expect(fs.readFileSync(`/proc/${page.trim().split(' ')[0]}/status`, 'utf8')).toMatch(/^Seccomp:\s+2$/m);
  }
  expect(await app.close()).toBe(0);
  fs.rmSync(data, { recursive: true, force: true });
}

test('the packed app goes the whole way through, as it would be given away', async () => {
  await walkMainPath({ exe: made.exe });
});

test(`${titleOf('19')}the binary can be asked for nothing it does not need`, async () => {
  const wire = await getCurrentFuseWire(made.exe);
  const states = Object.fromEntries(
    Object.entries(fusesFor('linux')).map(([name, on]) => {
      const fuse = FuseV1Options[`${name[0]?.toUpperCase()}${name.slice(1)}` as keyof typeof FuseV1Options];
      return [name, [wire[fuse], on ? ON : OFF]];
    }),
  );
  expect(Object.keys(states)).toHaveLength(8);
  for (const [name, [is, wanted]] of Object.entries(states)) expect(is, name).toBe(wanted);
  // And they hold: neither as Node nor with another app does it run anything.
  const asNode = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require=/nonexistent/intruder.cjs' };
  const app = await startByPipe({ exe: made.exe, args: ['--inspect=127.0.0.1:0', root], env: asNode });
  await app.until("document.title === 'Plainspoken'");
  expect(app.complaints()).not.toMatch(/Debugger listening|intruder/);
  expect(await app.close()).toBe(0);
});

test(`${titleOf('G')}nothing else, and no more than 20 MB`, () => {
  const files = listPackage(made.asar, { isPack: false }).map((name) => name.replaceAll('\\', '/'));
  expect(files.filter((name) => !/^\/(out(\/(main|preload|renderer)(\/|$)|$)|package\.json$)/.test(name))).toEqual([]);
  for (const name of ['/out/main/index.js', '/out/preload/preload.cjs', '/out/renderer/licences/packages.json'])
    expect(files).toContain(name);
  expect(files.filter((name) => /\.(ts|tsx|map|yml|jsonl)$|\.built|\/licences\.json$/.test(name))).toEqual([]);
  expect(fs.statSync(made.asar).size).toBeLessThanOrEqual(MAX_OWN_BYTES);
  const beside = fs.readdirSync(join(made.folder, 'resources'));
  expect(beside.filter((name) => !['app.asar', 'NOT-FOR-RELEASE.txt'].includes(name))).toEqual([]);
});

test('is marked unless it was packed around the official Electron', async () => {
  const { source } = await resolveRuntime();
  const marks = [join(made.folder, 'NOT-FOR-RELEASE.txt'), join(made.folder, 'resources/NOT-FOR-RELEASE.txt')];
  for (const mark of marks) expect(fs.existsSync(mark), mark).toBe(source !== 'official');
  for (const file of [made.archive, made.deb])
    expect(file.includes('not-for-release'), file).toBe(source !== 'official');
});

test('says in About whether it may be given away', async () => {
  const { source } = await resolveRuntime();
  const app = await startByPipe({ exe: made.exe });
  await click(app, 'Settings');
  await app.until("/with Chromium/.test(document.querySelector('.about')?.textContent)", 'what it is shown by');
  expect(await app.evaluate("!!document.querySelector('.about-mark')")).toBe(source !== 'official');
  expect(await app.close()).toBe(0);
});

test('the archive holds one folder that belongs to nobody in particular', () => {
  const lines = run('tar', '-tvzf', made.archive).trim().split('\n');
  const folder = made.archive.split('/').at(-1)?.replace('-linux-x64.tar.gz', '') ?? '';
  for (const line of lines) {
    expect(line).toMatch(/^[-dl]\S+ 0\/0 /);
    expect(line).toContain(` ${folder}/`);
  }
  expect(lines.some((line) => line.endsWith(`${folder}/LICENCES.txt`))).toBe(true);
});

test(`${titleOf('4')}the .deb installs into an empty root, and for an ordinary person the kernel holds the page it opens`, async () => {
  const target = fs.mkdtempSync(join(os.tmpdir(), 'plainspoken-root-'));
  const fields = run('dpkg-deb', '--field', made.deb);
  expect(fields).toMatch(/^Package: plainspoken$/m);
  expect(fields).toMatch(/^Depends: .*libgtk-3-0.*libnss3.*libgbm1/m);
  const owners = run('dpkg-deb', '--contents', made.deb).trim().split('\n');
  for (const line of owners) expect(line).toMatch(/^\S+ root\/root /);
  expect(owners.some((line) => /^-rwsr-xr-x .*chrome-sandbox$/.test(line))).toBe(true);

  for (const folder of ['info', 'updates', 'triggers'])
    fs.mkdirSync(join(target, 'var/lib/dpkg', folder), { recursive: true });
  for (const file of ['status', 'available']) fs.writeFileSync(join(target, 'var/lib/dpkg', file), '');
  const asRoot = process.getuid?.() === 0 ? [] : ['fakeroot'];
  run('env', ...asRoot, 'dpkg', `--root=${target}`, '--force-depends', '--install', made.deb);

  const entry = fs.readFileSync(join(target, 'usr/share/applications/plainspoken.desktop'), 'utf8');
  expect(entry).toMatch(/^Exec=\/opt\/plainspoken\/plainspoken %U$/m);
  for (const file of [
    'usr/share/icons/hicolor/512x512/apps/plainspoken.png',
    'usr/share/icons/hicolor/scalable/apps/plainspoken.svg',
    'opt/plainspoken/LICENSES.chromium.html',
  ])
    expect(fs.existsSync(join(target, file)), file).toBe(true);
  const licences = fs.readFileSync(join(target, 'usr/share/doc/plainspoken/copyright'), 'utf8');
  for (const name of ['react-dom', 'xstate', 'zod', 'electron-store', '@fontsource-variable/literata'])
    expect(licences).toContain(name);
  expect(fs.realpathSync(join(target, 'usr/bin/plainspoken'))).toBe(
    join(fs.realpathSync(target), 'opt/plainspoken/plainspoken'),
  );

  const app = await startByPipe({ exe: join(target, 'opt/plainspoken/plainspoken') });
  await app.until("document.querySelector('h1')?.textContent.includes('Say it here first.')");
  expect(await app.close()).toBe(0);
  fs.chmodSync(target, 0o755);
  await expectSandboxed(join(target, 'opt/plainspoken/plainspoken'));
  fs.rmSync(target, { recursive: true, force: true });
});

test(`${titleOf('H')}configured, as are both installers`, async () => {
  for (const platform of ['darwin', 'win32'] as const)
    expect(fusesFor(platform)).toMatchObject({
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
    });
  const { asar, dmg, nsis, mac, win } = builderConfig(
    { ...(await resolveRuntime()), release: false },
    'darwin',
    'nowhere',
  );
  expect({ asar, mac: mac.target, win: win.target }).toEqual({ asar: true, mac: ['dmg'], win: ['nsis'] });
  expect(dmg && nsis).toBeTruthy();
});
