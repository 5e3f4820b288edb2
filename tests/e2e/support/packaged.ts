import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { root } from './app';

const out = join(root, 'test-results/package');
const stamp = join(out, '.packed-from');

export interface Packaged {
  /** The unpacked folder. */
  readonly folder: string;
  readonly exe: string;
  readonly asar: string;
  readonly archive: string;
  readonly deb: string;
}

/** Packs the app as `npm run package` does, hardly compressed, unless that was done for the build of now. */
export function packApp(): Packaged {
  const built = fs.readFileSync(join(root, 'out/.built'), 'utf8');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== built) {
    const command = [join(root, 'scripts/package.mjs'), '--quick', '--out', out];
    execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    fs.writeFileSync(stamp, built);
  }
  const named = (end: string) => join(out, fs.readdirSync(out).find((name) => name.endsWith(end)) ?? `no ${end}`);
  const folder = join(out, 'linux-unpacked');
  return {
    folder,
    exe: join(folder, 'plainspoken'),
    asar: join(folder, 'resources/app.asar'),
    archive: named('.tar.gz'),
    deb: named('.deb'),
  };
}
