import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { join } from 'node:path';

const KEPT_FOR = 3 * 24 * 60 * 60 * 1000;

/** Takes out what earlier contents left behind; another run may have been quicker. */
function sweep(folder: string, name: string, kept: string): void {
  for (const file of fs.readdirSync(folder)) {
    if (!file.startsWith(`${name}-`) || file === kept) continue;
    const path = join(folder, file);
    const age = Date.now() - (fs.statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > KEPT_FOR) fs.rmSync(path, { force: true });
  }
}

/**
 * Keeps what is made of authored files, as JSON in the project's cache, so that it is made once for a content and not at every run.
 * @param name - tells what it is; a part of the file's name.
 * @param sources - all that decides the value, the version of the code that makes it included.
 * @param make - gives JSON data; what it throws is not kept.
 */
export function cached<T>(root: string, name: string, sources: readonly string[], make: () => T): T {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(`${source.length}\0${source}`);
  const folder = join(root, '.cache/made');
  const file = `${name}-${hash.digest('hex').slice(0, 20)}.json`;
  const path = join(folder, file);
  try {
    return JSON.parse(fs.readFileSync(path, 'utf8')) as T;
  } catch {
    // Not made yet, or torn: it is made now.
  }
  const value = make();
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(`${path}.${process.pid}`, JSON.stringify(value));
  fs.renameSync(`${path}.${process.pid}`, path);
  sweep(folder, name, file);
  return value;
}
