import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DELETE_WORD } from '@shared/ipc/keeping-messages';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import { describe, expect, test, vi } from 'vitest';
import { deleteEverything } from '../../../main/storage/delete-everything';
import { ownerOf } from '../../../main/storage/owned-files';
import { aDoor } from '../support/a-door';
import { aFolder } from '../support/a-folder';
import { aSession } from '../support/a-session';

vi.mock('electron', () => ({ default: {} }));

const ID = '3f2b8c4e-5d6a-4b7c-8d9e-0f1a2b3c4d5e';

describe('files that were set aside', () => {
  test('are listed for as long as they lie there, newest first, and can be shown and deleted one by one', async () => {
    const door = aDoor();
    const sessions = join(door.folder, 'sessions');
    mkdirSync(sessions, { recursive: true });
    const older = `${ID}.json.unreadable-20250302T080000Z`;
    const newer = 'settings.json.unreadable-20260302T080000Z-2';
    writeFileSync(join(sessions, older), 'torn');
    writeFileSync(join(door.folder, newer), '{');
    writeFileSync(join(door.folder, 'notes.txt'), 'not ours');
    const files = [
      { file: newer, kind: 'settings', bytes: 1, at: '2026-03-02T08:00:00.000Z' },
      { file: older, kind: 'session', bytes: 4, at: '2025-03-02T08:00:00.000Z' },
    ];
    expect(await door.ask('set-aside.list', {})).toEqual({ ok: true, value: { files } });
    expect(await door.ask('files.show', { file: older })).toMatchObject({ ok: true });
    expect(door.shown).toEqual([join(sessions, older)]);
    expect(await door.ask('set-aside.delete', { file: older })).toMatchObject({ ok: true });
    expect(existsSync(join(sessions, older))).toBe(false);
    expect(await door.ask('set-aside.list', {})).toEqual({ ok: true, value: { files: files.slice(0, 1) } });
  });

  test.each(['notes.txt', `${ID}.json`, '../settings.json.unreadable-20260302T080000Z', 'settings.json'])(
    'are the only ones that can be deleted this way: not %s',
    async (file) => {
      const door = aDoor();
      await door.store.save(aSession({ id: ID }));
      writeFileSync(join(door.folder, 'notes.txt'), '');
      writeFileSync(join(door.folder, 'settings.json'), '{}');
      expect(await door.ask('set-aside.delete', { file })).toMatchObject({ error: { code: 'not-allowed' } });
      expect(readdirSync(join(door.folder, 'sessions'))).toEqual([`${ID}.json`]);
    },
  );

  test('take what was said of them along', async () => {
    const door = aDoor();
    mkdirSync(join(door.folder, 'sessions'), { recursive: true });
    writeFileSync(join(door.folder, 'sessions', `${ID}.json`), 'torn');
    await door.store.list();
    const [notice] = door.notices.list();
    expect(notice?.code).toBe('session-set-aside');
    await door.ask('set-aside.delete', { file: notice?.file });
    expect(door.notices.list()).toEqual([]);
  });
});

test.each([
  ['settings.json', 'own'],
  ['settings.json.tmp-1764161234abcdef', 'own'],
  ['settings.json.unreadable-20260302T080000Z', 'own'],
  ['session-index.json', 'own'],
  ['window.json', 'own'],
  ['password.key', 'own'],
  [`sessions/${ID}.json`, 'own'],
  [`sessions/${ID}.json.unreadable-20260302T080000Z-3`, 'own'],
  [`sessions/${ID}.json.tmp-00ff`, 'own'],
  ['logs/main.log', 'own'],
  ['logs/main.old.log', 'own'],
  ['sessions', 'own-folder'],
  ['browser/Local State', 'browser'],
  ['SingletonLock', 'browser'],
  ['thesis.docx', 'foreign'],
  ['settings.json.bak', 'foreign'],
  ['sessions/letter.json', 'foreign'],
  [`${ID}.json`, 'foreign'],
])('%s is %s', (path, owner) => {
  expect(ownerOf(path)).toBe(owner);
});

describe('deleting everything', () => {
  test('leaves an empty folder, and an app that begins anew', async () => {
    const door = aDoor();
    for (let i = 0; i < 5; i += 1) await door.store.save(aSession());
    await door.store.flush();
    door.settings.save({ ...DEFAULT_SETTINGS, theme: 'dark' });
    for (const name of ['browser/Code Cache/js', 'browser/crashes/pending', 'logs']) {
      mkdirSync(join(door.folder, name), { recursive: true });
    }
    writeFileSync(join(door.folder, 'browser/crashes/pending/dump.dmp'), 'memory');
    writeFileSync(join(door.folder, 'logs/main.log'), '');
    writeFileSync(join(door.folder, 'window.json.tmp-12ab'), '');
    writeFileSync(join(door.folder, 'sessions', `${ID}.json.unreadable-20260302T080000Z`), 'torn');
    await door.store.forget();
    expect(await door.store.save(aSession())).toMatchObject({ ok: false });
    expect(await door.ask('data.delete', { word: DELETE_WORD })).toEqual({
      ok: true,
      value: { removed: 11, left: { own: [], inUse: 0, foreign: [] } },
    });
    expect(readdirSync(door.folder)).toEqual([]);
    door.settings.open();
    await door.store.open();
    expect(await door.store.list()).toEqual({ ok: true, value: [] });
    expect(door.settings.load()).toEqual(DEFAULT_SETTINGS);
    const session = aSession();
    expect(await door.store.save(session)).toMatchObject({ ok: true });
    expect(await door.store.load(session.id)).toEqual({ ok: true, value: session });
  });

  test('touches nothing that is not ours, follows no link, and says what is left', async () => {
    const elsewhere = aFolder();
    writeFileSync(join(elsewhere, 'photo.jpg'), 'dear');
    const folder = aFolder();
    mkdirSync(join(folder, 'sessions'));
    writeFileSync(join(folder, 'thesis.docx'), 'years');
    writeFileSync(join(folder, 'sessions', 'letter.json'), 'mine');
    symlinkSync(elsewhere, join(folder, 'sessions', `${ID}.json`));
    symlinkSync(elsewhere, join(folder, 'browser'));
    const { left } = await deleteEverything(folder);
    expect(left).toEqual({ own: [], inUse: 0, foreign: ['sessions/letter.json', 'thesis.docx'] });
    expect(readdirSync(elsewhere)).toEqual(['photo.jpg']);
    expect(readdirSync(folder).sort()).toEqual(['sessions', 'thesis.docx']);
  });

  test.each([{}, { word: '' }, { word: 'Delete ' }, { word: 'yes' }])('needs its word: %j', async (request) => {
    const door = aDoor();
    await door.store.save(aSession({ id: ID }));
    expect(await door.ask('data.delete', request)).toMatchObject({ error: { code: 'bad-request' } });
    expect(readdirSync(join(door.folder, 'sessions'))).toEqual([`${ID}.json`]);
  });
});
