import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { aFolder } from './a-folder';

const run = (...command: [string, ...string[]]): boolean => spawnSync(command[0], command.slice(1)).status === 0;

interface SmallDisk {
  readonly folder: string;
  fill(): void;
  empty(): void;
  makeReadOnly(): void;
  makeWritable(): void;
}

/** A real file system of 1 MB, or null where this user may not mount one. */
export function aSmallDisk(): SmallDisk | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = aFolder();
  if (!run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder)) return null;
  onTestFinished(() => void run('umount', folder));
  return {
    folder,
    fill: () => void run('dd', 'if=/dev/zero', `of=${folder}/fill`, 'bs=4k'),
    empty: () => rmSync(`${folder}/fill`),
    makeReadOnly: () => void run('mount', '-o', 'remount,ro', folder),
    makeWritable: () => void run('mount', '-o', 'remount,rw', folder),
  };
}
