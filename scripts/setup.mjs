// Installs what is missing: packages of the project, an Electron to run, and on Linux the system libraries it needs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-noto-core', 'fonts-noto-color-emoji'];
const say = (words) => console.log(`plainspoken: ${words}`);

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd: root, ...options });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')} did not succeed`);
}
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0;

/** `npm ci` where node_modules is missing or belongs to another lock file. */
function ensurePackages() {
  const lock = createHash('sha256')
    .update(fs.readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules/.plainspoken-lock');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  say('installing packages (once, about half a minute)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
  fs.writeFileSync(stamp, lock);
}

function missingLibraries(exe) {
  const { stdout } = spawnSync('ldd', [exe], { encoding: 'utf8' });
  return (stdout ?? '')
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0]);
}

/** The libraries Electron links to, and a virtual display where there is no real one. */
function ensureSystem(exe) {
  if (process.platform !== 'linux') return;
  const headless = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const needsDisplay = headless && !has('Xvfb');
  if (missingLibraries(exe).length === 0 && !needsDisplay) return;
  const packages = [...LIBRARIES, ...(needsDisplay ? ['xvfb'] : [])];
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.getuid?.() !== 0 || !has('apt-get')) {
    throw new Error(`System packages are missing. Please install them, on Debian and Ubuntu:\n  sudo ${install}`);
  }
  say('installing system packages');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], quiet);
  run('sh', ['-c', `${install} -qq`], quiet);
}

/** Makes the machine ready. @returns the Electron that will run. */
export async function setUp() {
  ensurePackages();
  const { resolveRuntime } = await import('./electron-runtime.mjs');
  const runtime = await resolveRuntime();
  ensureSystem(runtime.exe);
  return runtime;
}
