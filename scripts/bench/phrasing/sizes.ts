import fs from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Size {
  readonly bytes: number;
  readonly gzip: number;
}

export const sizeOf = (data: string | Uint8Array): Size => ({
  bytes: Buffer.from(data).length,
  gzip: gzipSync(data, { level: 9 }).length,
});

function folderOf(name: string, from: string): string | null {
  const require = createRequire(join(from, 'package.json'));
  for (const base of require.resolve.paths(name) ?? []) {
    const folder = join(base, name);
    if (fs.existsSync(join(folder, 'package.json'))) return folder;
  }
  return null;
}

function bytesIn(folder: string): number {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.slice(folder.length).includes('node_modules'))
    .reduce((sum, entry) => sum + fs.statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** What a package and all that it depends on take on the disk as installed, in bytes. */
export function installedBytes(root: string, name: string): number {
  const seen = new Map<string, number>();
  const visit = (wanted: string, from: string): void => {
    const folder = folderOf(wanted, from);
    if (folder === null || seen.has(folder)) return;
    seen.set(folder, bytesIn(folder));
    const { dependencies = {} } = JSON.parse(fs.readFileSync(join(folder, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
    };
    for (const dependency of Object.keys(dependencies)) visit(dependency, folder);
  };
  visit(name, root);
  return [...seen.values()].reduce((sum, bytes) => sum + bytes, 0);
}
