import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkFolder } from '../../../main/storage/check-folder';
import { sweepLeftOvers } from '../../../main/storage/sweep';
import { aFolder } from '../support/a-folder';
import { aStore } from '../support/a-store';
import { aSession } from '../support/a-session';
import { diskFiles } from '../../../main/storage/file-system';

vi.mock('electron', () => ({ default: {} }));

test('a sweep removes what a killed run had not finished, and nothing else', async () => {
  const folder = aFolder();
  const kept = ['settings.json', 'a.json.unreadable-20260302T080000Z', 'notes.tmp', 'x.tmp-notes.txt'];
  for (const name of [...kept, 'settings.json.tmp-17646172fb3c', 'a.json.tmp-0123456789abcdef']) {
    writeFileSync(join(folder, name), '');
  }
  mkdirSync(join(folder, 'b.tmp-00ff'));
  expect(await sweepLeftOvers([folder, join(folder, 'not-there')])).toBe(2);
  expect(readdirSync(folder).sort()).toEqual([...kept, 'b.tmp-00ff'].sort());
});

test('the check at start sweeps both folders and has told everything when it ends', async () => {
  const { folder, store, notices, log } = aStore();
  mkdirSync(join(folder, 'sessions'));
  writeFileSync(join(folder, 'sessions', 'a.json.tmp-00ff'), '');
  writeFileSync(join(folder, 'window.json.tmp-00ff'), '');
  writeFileSync(join(folder, 'sessions', `${aSession().id}.json`), 'torn');
  await checkFolder({ folder, sessions: store, notices, log, ready: Promise.resolve() });
  expect(notices.list()).toMatchObject([{ code: 'session-set-aside' }]);
  expect(readdirSync(folder)).toEqual(['sessions']);
  expect(log.lines).toContain('storage.swept {"files":2}');
});

test('the check at start tells of a folder that cannot be written', async () => {
  const { folder, store, notices, log } = aStore();
  const files = {
    ...diskFiles,
    access: () => Promise.reject(Object.assign(new Error('EROFS'), { code: 'EROFS' })),
  };
  await checkFolder({ folder, sessions: store, notices, log, files, ready: Promise.resolve() });
  expect(notices.list()).toEqual([{ code: 'storage-unwritable', file: null }]);
});
