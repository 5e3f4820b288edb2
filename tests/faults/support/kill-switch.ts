import fs, { promises } from 'node:fs';

/**
 * Imported first: counts every step in which this process changes the disk, and kills it at the step named by `KILL_AT`, as a
 * loss of power would: before the step, or for a write half-way through it. Reading is no step.
 */
const at = Number(process.env['KILL_AT'] ?? 0);
let steps = 0;

export const stepsTaken = (): number => steps;

/** Whether this is the step to die at. */
function isLast(): boolean {
  steps += 1;
  return steps === at;
}
function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}
function step(): void {
  if (isLast()) die();
}

const isForWriting = (flags: unknown): boolean =>
  typeof flags === 'number' ? (flags & 3) !== 0 : typeof flags === 'string' && /[wa+x]/.test(flags);

const open = promises.open.bind(promises);
promises.open = async (path, flags, mode) => {
  if (isForWriting(flags)) step();
  const handle = await open(path, flags, mode);
  const [write, sync] = [handle.writeFile.bind(handle), handle.sync.bind(handle)];
  handle.writeFile = async (data) => {
    if (isLast()) {
      const bytes = Buffer.from(data as Uint8Array);
      await write(bytes.subarray(0, bytes.length / 2));
      die();
    }
    await write(data);
  };
  handle.sync = async () => {
    step();
    await sync();
  };
  return handle;
};
const { rename, unlink } = promises;
promises.rename = (from, to) => (step(), rename(from, to));
promises.unlink = (path) => (step(), unlink(path));

// As electron-store writes.
const { openSync, writeSync, fsyncSync, renameSync, unlinkSync, rmSync } = fs;
fs.openSync = (path, flags, mode) => {
  if (isForWriting(flags)) step();
  return openSync(path, flags, mode);
};
fs.writeSync = ((file: number, data: string | Uint8Array, ...rest: number[]) => {
  if (isLast()) {
    const bytes = Buffer.from(data as Uint8Array);
    writeSync(file, bytes.subarray(0, bytes.length / 2));
    die();
  }
  return writeSync(file, data as Uint8Array, ...(rest as []));
}) as typeof fs.writeSync;
fs.fsyncSync = (file) => (step(), fsyncSync(file));
fs.renameSync = (from, to) => (step(), renameSync(from, to));
fs.unlinkSync = (path) => (step(), unlinkSync(path));
fs.rmSync = (path, options) => (step(), rmSync(path, options));
