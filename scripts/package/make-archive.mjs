import { execFileSync } from 'node:child_process';
import { basename, dirname } from 'node:path';

/** One tar.gz with one folder in it, owned by nobody in particular. @param level - of gzip, 1 to 9. @returns the file. */
export function makeArchive({ folder, file, name, level }) {
  const rename = `--transform=s,^${basename(folder)},${name},`;
  const owner = ['--owner=0', '--group=0', '--numeric-owner', '--sort=name'];
  const gzip = `--use-compress-program=gzip -${level}`;
  execFileSync('tar', [gzip, '-cf', file, ...owner, rename, '-C', dirname(folder), basename(folder)]);
  return file;
}
