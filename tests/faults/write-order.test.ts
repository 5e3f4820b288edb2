import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { diskFiles } from '../../main/storage/file-system';
import type { FileSystem } from '../../main/storage/file-system';
import { aFolder } from '../main/support/a-folder';
import { bundleChild } from './support/bundle-child';
import { aLongTalk, readSample } from './support/long-talk';
import { openDesk } from './support/open-desk';

vi.mock('electron', () => ({ default: {} }));

const ID = '77777777-7777-4777-8777-777777777777';
const ORDER = ['open temporary', 'write temporary', 'sync temporary', 'rename', 'open folder', 'sync folder'];

/** What each call is about: the temporary file, or the folder. */
const aim = (path: string): string =>
  path.includes('.tmp-') ? 'temporary' : path.endsWith('/sessions') ? 'folder' : 'other';

test('a turn is written, synced, renamed, and its folder synced, in this order', async () => {
  const done: string[] = [];
  const watch = (handle: FileHandle, path: string): FileHandle => {
    const write = handle.writeFile.bind(handle);
    const sync = handle.sync.bind(handle);
    handle.writeFile = (...call) => (done.push(`write ${aim(path)}`), write(...call));
    handle.sync = () => (done.push(`sync ${aim(path)}`), sync());
    return handle;
  };
  const files: FileSystem = {
    ...diskFiles,
    open: async (path, flags, mode) => {
      done.push(`open ${aim(String(path))}`);
      return watch(await diskFiles.open(path, flags, mode), String(path));
    },
    rename: (from, to) => (done.push('rename'), diskFiles.rename(from, to)),
  };
  const desk = openDesk(aFolder(), { files });
  await desk.saver.save(aLongTalk(readSample(), ID, 1));
  done.length = 0; // the first save looks whether a file is there
  await desk.saver.save(aLongTalk(readSample(), ID, 2));
  expect(done).toEqual(ORDER);
});

/** The calls of the system about the file and its folder, in their order, from a trace with paths (`strace -y`). */
function callsIn(trace: string): string[] {
  return trace.split('\n').flatMap((line) => {
    const [, call, rest = ''] = /\b(openat|write|pwrite64|fsync|fdatasync|rename(?:at2?)?)\((.*)/.exec(line) ?? [];
    if (!call || (!rest.includes(`/sessions/${ID}.json`) && !/\/sessions[>"]/.test(rest))) return [];
    if (call.startsWith('rename')) return ['rename'];
    const subject = rest.includes('.tmp-') ? 'temporary' : /\/sessions[>"]/.test(rest) ? 'folder' : 'other';
    if (call === 'openat') return subject === 'other' ? [] : [`open ${subject}`];
    return [`${call.endsWith('sync') ? 'sync' : 'write'} ${subject}`];
  });
}

test('and so the kernel is asked, where it can be watched', async () => {
  const child = await bundleChild('one-save');
  const folder = aFolder();
  mkdirSync(join(folder, 'sessions'));
  const trace = join(folder, 'trace');
  const options = [
    '-f',
    '-y',
    '-s',
    '16',
    '-o',
    trace,
    '-e',
    'trace=openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2',
  ];
  const watched = spawnSync('strace', [...options, process.execPath, child, folder, ID]);
  if (watched.error) {
    // No strace, or it may not watch: the order above stands for it, and the save itself must work.
    expect(spawnSync(process.execPath, [child, folder, ID]).status).toBe(0);
    return;
  }
  expect(watched.status).toBe(0);
  expect(callsIn(readFileSync(trace, 'utf8'))).toEqual([...ORDER, ...ORDER]);
});
