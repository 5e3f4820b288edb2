// Installs what is missing: packages of the project, an Electron to run, and on Linux the system libraries it needs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from './display.mjs';
import { resolveRuntime } from './electron-runtime.mjs';

const root = join(import.meta.dirname, '..');
const LIBRARIES = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-noto-core', 'fonts-noto-color-emoji'];
const say = (words) => console.log(`plainspoken: ${words}`);

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd: root, ...options });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')} did not succeed`);
}
const answer = (command, args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';
const has = (command) => answer('sh', ['-c', `command -v ${command}`]) !== '';

/** `npm ci` where node_modules is missing, half-made, or belongs to another lock file. */
export function ensurePackages() {
  const lock = createHash('sha256')
    .update(fs.readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules/.plainspoken-lock');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return;
  say('installing packages (once, about half a minute)');
  fs.rmSync(stamp, { force: true });
  // Everything is a development dependency, as the build bundles all of it: NODE_ENV=production would leave all of it out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', args, { shell: process.platform === 'win32' });
  fs.writeFileSync(stamp, lock);
}

const missesLibraries = (exe) => answer('ldd', [exe]).includes('not found');

/** Newer releases have some libraries under a name that ends in t64. */
function namesHere(packages) {
  const known = new Set(answer('apt-cache', ['pkgnames', 'lib']).split('\n'));
  return packages.map((name) => (known.has(`${name}t64`) ? `${name}t64` : name));
}

function install(packages) {
  const command = ['install', '-y', '--no-install-recommends', ...packages];
  if (process.getuid() !== 0 || !has('apt-get')) {
    const commands = `  sudo apt-get update\n  sudo apt-get ${command.join(' ')}`;
    throw new Error(`System packages are missing. Please install them, on Debian and Ubuntu:\n${commands}`);
  }
  say('installing system packages (once, about half a minute)');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  // These two may fail where the install does not: nothing was interrupted before, a source is gone that is not needed.
  spawnSync('dpkg', ['--configure', '-a'], quiet);
  spawnSync('apt-get', ['update', '-qq'], quiet);
  run('apt-get', [...command, '-qq', '-o', 'DPkg::Lock::Timeout=300'], quiet);
}

/** The libraries Electron links to, and a virtual display where there is no real one. */
async function ensureSystem(exe) {
  if (process.platform !== 'linux') return;
  const needsDisplay = !has('Xvfb') && !(await hasDisplay());
  if (!needsDisplay && !missesLibraries(exe)) return;
  install(namesHere([...LIBRARIES, ...(needsDisplay ? ['xvfb'] : [])]));
}

/** What the tests watch and confine the app with: programs, and the packages they come from. */
const TOOLS = { strace: 'strace', unshare: 'util-linux', 'dpkg-deb': 'dpkg', Xvfb: 'xvfb' };

function ensureTools() {
  if (process.platform !== 'linux') return;
  const missing = Object.entries(TOOLS).flatMap(([command, name]) => (has(command) ? [] : [name]));
  if (missing.length > 0) install(missing);
}

/** Makes the machine ready to open a window. @param testing - to run the tests, too. @returns the Electron that will run. */
export async function setUp({ testing = false } = {}) {
  ensurePackages();
  const runtime = await resolveRuntime();
  await ensureSystem(runtime.exe);
  if (testing) ensureTools();
  return runtime;
}
