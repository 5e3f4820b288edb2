import fs from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file whole or not at all, so that a run beside this one never finds half of it. */
export function keepFile(path: string, bytes: Uint8Array): void {
  fs.mkdirSync(dirname(path), { recursive: true });
  fs.writeFileSync(`${path}.${process.pid}`, bytes);
  fs.renameSync(`${path}.${process.pid}`, path);
}
