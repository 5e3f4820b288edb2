import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@shared/session/session-schema';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import { expect, test, vi } from 'vitest';
import { diskFiles } from '../../main/storage/file-system';
import type { FileSystem } from '../../main/storage/file-system';
import { createNotices } from '../../main/storage/notices';
import { openSettings } from '../../main/storage/settings-store';
import { aFolder } from '../main/support/a-folder';
import { aLog } from '../main/support/a-store';
import { failingFiles } from '../main/support/failing-files';
import { aSmallDisk } from '../main/support/small-disk';
import { keepFigures } from './support/figures';
import { aLongTalk, readSample, wordsOf } from './support/long-talk';
import { openDesk } from './support/open-desk';

vi.mock('electron', () => ({ default: {} }));

const ID = '44444444-4444-4444-8444-444444444444';

interface Disk {
  readonly folder: string;
  readonly files: FileSystem;
  /** What it is: a file system of its own, or one that refuses as told. */
  readonly kind: string;
  fill(): void;
  empty(): void;
  makeReadOnly(): void;
  makeWritable(): void;
}

/** A real small file system where one may be mounted; elsewhere one that refuses at the write as a full or read-only disk does. */
function aDisk(): Disk {
  const real = aSmallDisk();
  if (real) return { ...real, files: diskFiles, kind: 'tmpfs' };
  let refusing: FileSystem = diskFiles;
  const files: FileSystem = { ...diskFiles, open: (...call) => refusing.open(...call) };
  const set = (next: FileSystem) => () => void (refusing = next);
  return {
    folder: aFolder(),
    files,
    kind: 'refusing',
    fill: set(failingFiles('write', 'ENOSPC')),
    empty: set(diskFiles),
    makeReadOnly: set(failingFiles('open', 'EROFS')),
    makeWritable: set(diskFiles),
  };
}

test('a disk that fills, empties, and turns read-only in the middle of a talk costs not a word', async () => {
  const disk = aDisk();
  const sample = readSample();
  const { store, saver } = openDesk(disk.folder, { files: disk.files });
  const path = join(disk.folder, 'sessions', `${ID}.json`);
  const figures = { disk: disk.kind, turns: 0, refused: 0, wholeAtEachStep: 0 };
  let onDisk = 0;

  /** Says one more line; the talk goes on in memory whatever the disk says, as in the window. */
  async function turn(expected: 'ok' | 'storage-full' | 'storage-read-only'): Promise<void> {
    figures.turns += 1;
    const session: Session = aLongTalk(sample, ID, figures.turns);
    const saved = await saver.save(session);
    expect(saved.ok ? 'ok' : saved.error.code).toBe(expected);
    if (saved.ok) onDisk = figures.turns;
    else figures.refused += 1;
    const loaded = await store.load(ID);
    expect(loaded.ok && loaded.value.turns.length).toBe(onDisk);
    for (let at = 0; at < onDisk; at += 1) expect(loaded.ok && loaded.value.turns[at]?.utterance).toBe(wordsOf(ID, at));
    figures.wholeAtEachStep += 1;
  }

  await turn('ok');
  await turn('ok');
  disk.fill();
  for (let i = 0; i < 5; i += 1) await turn('storage-full');
  expect(readdirSync(join(disk.folder, 'sessions'))).toEqual([`${ID}.json`]);
  disk.empty();
  await turn('ok');
  expect(onDisk).toBe(8);
  disk.makeReadOnly();
  for (let i = 0; i < 5; i += 1) await turn('storage-read-only');
  disk.makeWritable();
  await turn('ok');
  expect(onDisk).toBe(14);
  expect(readFileSync(path, 'utf8')).toContain(JSON.stringify(wordsOf(ID, 13)).slice(1, -1));
  await store.flush();
  keepFigures('full-disk', figures);
});

test('settings and a copy of everything name a full disk too, and leave what was there', async () => {
  const disk = aSmallDisk();
  const folder = disk?.folder ?? aFolder();
  const options = { folder, notices: createNotices(), log: aLog(), now: () => new Date() };
  const settings = openSettings(options);
  expect(settings.save({ ...DEFAULT_SETTINGS, theme: 'dark' })).toMatchObject({ ok: true });
  disk?.makeReadOnly();
  const saved = settings.save({ ...DEFAULT_SETTINGS, theme: 'light' });
  if (disk) expect(saved).toMatchObject({ ok: false, error: { code: 'storage-read-only' } });
  disk?.makeWritable();
  expect(settings.load().theme).toBe('light');
  expect(existsSync(join(folder, 'settings.json'))).toBe(true);
  expect(settings.save({ ...DEFAULT_SETTINGS, theme: 'light' })).toMatchObject({ ok: true });
});
