import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeAtomic } from '../../../main/storage/atomic-file';
import { diskFiles } from '../../../main/storage/file-system';
import type { FileSystem } from '../../../main/storage/file-system';
import { aFolder } from '../support/a-folder';
import { failingFiles } from '../support/failing-files';

describe('an atomic file', () => {
  test('is written whole, for its owner alone, and its stamp is the one on the disk', async () => {
    const path = join(aFolder(), 'a.json');
    const written = await writeAtomic(path, 'words ä 😀');
    const { mtimeMs, size, mode } = statSync(path);
    expect(written).toEqual({ ok: true, value: { mtimeMs, size } });
    expect(mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toBe('words ä 😀');
  });

  test('replaces a file that anybody could read by one that only its owner can', async () => {
    const path = join(aFolder(), 'a.json');
    writeFileSync(path, 'old', { mode: 0o666 });
    await writeAtomic(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('syncs the file before the rename and the folder after it', async () => {
    const folder = aFolder();
    const order: string[] = [];
    const files: FileSystem = {
      ...diskFiles,
      open: async (path, flags, mode) => {
        const handle = await diskFiles.open(path, flags, mode);
        const sync = handle.sync.bind(handle);
        handle.sync = () => {
          order.push(path === folder ? 'sync folder' : 'sync file');
          return sync();
        };
        return handle;
      },
      rename: (from, to) => {
        order.push('rename');
        return diskFiles.rename(from, to);
      },
    };
    await writeAtomic(join(folder, 'a.json'), 'x', files);
    expect(order).toEqual(['sync file', 'rename', 'sync folder']);
  });

  test.each([
    ['open', 'EACCES', 'storage-read-only'],
    ['open', 'EROFS', 'storage-read-only'],
    ['write', 'ENOSPC', 'storage-full'],
    ['write', 'EDQUOT', 'storage-full'],
    ['sync', 'EIO', 'storage-failed'],
    ['rename', 'EPERM', 'storage-read-only'],
  ] as const)('keeps the old file and leaves nothing beside it when %s fails with %s', async (step, code, expected) => {
    const folder = aFolder();
    const path = join(folder, 'a.json');
    await writeAtomic(path, 'old');
    const written = await writeAtomic(path, 'new', failingFiles(step, code));
    expect(written).toMatchObject({ ok: false, error: { code: expected } });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('makes its folder again when it was removed meanwhile', async () => {
    const folder = join(aFolder(), 'sessions');
    mkdirSync(folder);
    rmSync(folder, { recursive: true });
    expect(await writeAtomic(join(folder, 'a.json'), 'x')).toMatchObject({ ok: true });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});
