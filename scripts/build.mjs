// npm run build: builds main, preload and renderer into out/, and notes what they were built from.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { collectLicences } from './package/collect-licences.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const stamp = join(out, '.built');
const made = ['main/index.js', 'preload/preload.cjs', 'renderer/index.html', 'renderer/licences/packages.json'].map(
  (file) => join(out, file),
);
const sources = () =>
  fingerprint(
    root,
    ['main', 'renderer', 'shared', 'scripts', 'electron.config.ts', 'package-lock.json'],
    /\.(tsx?|mjs|css|html|yml|jsonl?|svg|png)$/,
  );

/** Whether out/ is what the sources of now would give. */
export function isBuilt() {
  return [stamp, ...made].every((file) => fs.existsSync(file)) && fs.readFileSync(stamp, 'utf8') === sources();
}

/** Builds, with electron-vite's own options. @returns whether it succeeded; only then the stamp is written. */
export function build(options = []) {
  fs.rmSync(stamp, { force: true });
  const from = sources();
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '-c', 'electron.config.ts', ...options], {
    stdio: 'inherit',
    cwd: root,
  });
  if (status !== 0) return false;
  collectLicences(root);
  fs.writeFileSync(stamp, from);
  return true;
}

if (process.argv[1] && import.meta.filename === fs.realpathSync(process.argv[1])) {
  process.exitCode = build(process.argv.slice(2)) ? 0 : 1;
}
