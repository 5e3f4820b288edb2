import { existsSync, mkdirSync, readFileSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import { describe, expect, test, vi } from 'vitest';
import { KEY_FILE } from '../../../main/lock/key-file';
import { serialiseKeyRecord } from '../../../main/lock/key-record';
import type { KeyRecord } from '../../../main/lock/key-record';
import { isSealed } from '../../../main/lock/sealed-bytes';
import type { FileSystem } from '../../../main/storage/file-system';
import { diskFiles } from '../../../main/storage/file-system';
import { aFolder } from '../support/a-folder';
import { WORDS, WORDY_SETTINGS, everything, expectOneWayIn, fillFolder, isReadable } from '../support/a-full-folder';
import { aLockedHouse } from '../support/a-locked-house';
import { aSession } from '../support/a-session';

vi.mock('electron', () => ({ default: {} }));

const PASSWORD = 'a long walk by the river';
const settings = WORDY_SETTINGS;

async function aFullFolder(count = 5) {
  const folder = aFolder();
  const sessions = await fillFolder(folder, count);
  expect(isReadable(folder)).toBe(true);
  return { ...aLockedHouse(folder), sessions };
}

const isAllThere = async (house: ReturnType<typeof aLockedHouse>, sessions: readonly { id: string }[]) => {
  for (const session of sessions) expect(await house.store.load(session.id)).toEqual({ ok: true, value: session });
  expect(house.settings.load()).toEqual(settings);
};

describe('a password', () => {
  test('once set, leaves nothing readable in the folder but outward settings', async () => {
    const house = await aFullFolder();
    expect(await house.desk.set(PASSWORD)).toEqual({ ok: true, value: { done: true } });
    await house.desk.settled();
    expect(house.desk.view()).toEqual({ state: 'unlocked', waitMs: 0, progress: null, trouble: null });
    expect(house.lock.stage).toBe('on');
    const bytes = everything(house.folder);
    for (const word of ['Marisol', 'never said', 'Octobers', 'agreed-coffee']) expect(bytes.includes(word)).toBe(false);
    expect(bytes.includes('"theme":"dark"')).toBe(true);
    await isAllThere(house, house.sessions);
    expect(house.notices.list().filter(({ code }) => code !== 'session-set-aside')).toEqual([]);
  });

  test('is asked for at the next start, and everything is refused until it is given', async () => {
    const { folder, desk, sessions } = await aFullFolder();
    await desk.set(PASSWORD);
    await desk.settled();
    const next = aLockedHouse(folder);
    const [first] = sessions;
    expect(next.desk.view().state).toBe('locked');
    const refused = { ok: false, error: { code: 'locked' } };
    expect(await next.store.list()).toMatchObject(refused);
    expect(await next.store.load(first!.id)).toMatchObject(refused);
    expect(await next.store.save(first!)).toMatchObject(refused);
    expect(await next.store.delete(first!.id)).toMatchObject(refused);
    expect(next.settings.save(settings)).toMatchObject(refused);
    expect(next.settings.load()).toEqual({ ...settings, prepared: EMPTY_PREPARATION });
    expect(await next.desk.unlock('a long walk by the lake')).toEqual({ outcome: 'wrong-password', waitMs: 0 });
    expect(await next.desk.unlock(PASSWORD)).toEqual({ outcome: 'done', waitMs: 0 });
    await isAllThere(next, sessions);
    expect(await next.store.list()).toMatchObject({ ok: true, value: { length: sessions.length } });
  });

  test('slows down who guesses, and destroys nothing', async () => {
    const { folder, desk, sessions } = await aFullFolder(2);
    await desk.set(PASSWORD);
    await desk.settled();
    const before = everything(folder);
    const next = aLockedHouse(folder);
    for (let i = 0; i < 3; i += 1) await next.desk.unlock(`guess ${i}`);
    expect(await next.desk.unlock(PASSWORD)).toEqual({ outcome: 'too-soon', waitMs: 1_000 });
    next.time.now += 1_000;
    for (let i = 0; i < 20; i += 1) {
      await next.desk.unlock(`guess ${i}`);
      next.time.now += 30_000;
    }
    expect(everything(folder)).toEqual(before);
    expect((await next.desk.unlock(PASSWORD)).outcome).toBe('done');
    await isAllThere(next, sessions);
  });

  test('can be changed: the old one opens nothing any more, and no other file is written', async () => {
    const { folder, desk, sessions } = await aFullFolder();
    await desk.set(PASSWORD);
    await desk.settled();
    const [name = ''] = readdirSync(join(folder, 'sessions'));
    const before = readFileSync(join(folder, 'sessions', name));
    expect((await desk.change('not this one', 'another password')).outcome).toBe('wrong-password');
    expect((await desk.change(PASSWORD, 'another password')).outcome).toBe('done');
    expect(readFileSync(join(folder, 'sessions', name))).toEqual(before);
    const next = aLockedHouse(folder);
    expect((await next.desk.unlock(PASSWORD)).outcome).toBe('wrong-password');
    expect((await next.desk.unlock('another password')).outcome).toBe('done');
    await isAllThere(next, sessions);
  });

  test('can be taken away: all is plain again, set-aside files too, and no key is left', async () => {
    const { folder, desk, sessions } = await aFullFolder();
    const aside = readdirSync(join(folder, 'sessions')).find((name) => name.includes('unreadable'))!;
    await desk.set(PASSWORD);
    await desk.settled();
    expect(isSealed(readFileSync(join(folder, 'sessions', aside)))).toBe(true);
    expect((await desk.remove('not this one')).outcome).toBe('wrong-password');
    expect((await desk.remove(PASSWORD)).outcome).toBe('done');
    await desk.settled();
    expect(desk.view().state).toBe('off');
    expect(existsSync(join(folder, KEY_FILE))).toBe(false);
    expect(readFileSync(join(folder, 'sessions', aside), 'utf8')).toBe(`{"draft":"${WORDS}`);
    expect(readFileSync(join(folder, 'session-index.json'), 'utf8')).toContain('Marisol');
    await isAllThere(aLockedHouse(folder), sessions);
  });

  test('can be set again after it was taken away, and taken away after it was changed', async () => {
    const { folder, desk, sessions } = await aFullFolder(2);
    for (const password of [PASSWORD, 'the second time']) {
      await desk.set(password);
      await desk.settled();
      await desk.change(password, 'changed once more');
      expect((await desk.remove('changed once more')).outcome).toBe('done');
      await desk.settled();
    }
    await isAllThere(aLockedHouse(folder), sessions);
  });
});

describe('locking', () => {
  test('waits for what is being written, forgets the key, and gives everything back for the password', async () => {
    const house = await aFullFolder();
    await house.desk.set(PASSWORD);
    await house.desk.settled();
    const { key } = house.lock.keyring;
    const late = { ...house.sessions[0]!, draft: 'the last words before' };
    const saving = house.store.save(late);
    await house.desk.lock('test');
    expect((await saving).ok).toBe(true);
    expect(key?.secret.every((byte) => byte === 0)).toBe(true);
    expect(house.desk.view().state).toBe('locked');
    expect(await house.store.load(late.id)).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(house.settings.load().prepared).toEqual(EMPTY_PREPARATION);
    expect((await house.desk.unlock(PASSWORD)).outcome).toBe('done');
    await isAllThere(house, [late, ...house.sessions.slice(1)]);
  });

  test('in the middle of sealing leaves everything readable, and the rest is sealed after the next unlocking', async () => {
    const house = await aFullFolder(40);
    await house.desk.set(PASSWORD);
    await house.desk.lock('test');
    expect(house.lock.stage).toBe('sealing');
    const next = aLockedHouse(house.folder);
    expect((await next.desk.unlock(PASSWORD)).outcome).toBe('done');
    await next.desk.settled();
    expect(next.lock.stage).toBe('on');
    expect(everything(house.folder).includes('Marisol')).toBe(false);
    await isAllThere(next, house.sessions);
  });

  test('costs no words on a full disk: what could not be written is there after unlocking, and written once there is room', async () => {
    let full = false;
    const files: FileSystem = {
      ...diskFiles,
      open: (path, flags, mode) =>
        full && flags === 'wx'
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : diskFiles.open(path, flags, mode),
    };
    const house = aLockedHouse(aFolder(), files);
    await house.desk.set(PASSWORD);
    await house.desk.settled();
    full = true;
    const session = aSession({ draft: WORDS });
    expect(await house.store.save(session)).toMatchObject({ ok: false, error: { code: 'storage-full' } });
    await house.desk.lock('test');
    await house.desk.unlock(PASSWORD);
    expect(await house.store.load(session.id)).toEqual({ ok: true, value: session });
    expect(await house.store.list()).toMatchObject({ ok: true, value: [{ id: session.id }] });
    await house.desk.lock('test');
    full = false;
    await house.desk.unlock(PASSWORD);
    const next = aLockedHouse(house.folder);
    await next.desk.unlock(PASSWORD);
    expect(await next.store.load(session.id)).toEqual({ ok: true, value: session });
  });
});

describe('what happens at the same time', () => {
  test('a talk that is begun while a password is set, or taken away, ends in the same state as the rest', async () => {
    const { folder, desk, store, sessions } = await aFullFolder(10);
    const begun = Array.from({ length: 30 }, () =>
      aSession({ draft: WORDS, cast: { name: 'Marisol', pronouns: 'she' } }),
    );
    const inThirds = async (part: number, operate: Promise<unknown>) => {
      const saves: Promise<unknown>[] = [];
      for (const session of begun.slice(part * 10, part * 10 + 10)) {
        saves.push(store.save(session));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      await operate;
      await Promise.all(saves);
      await desk.settled();
    };
    await inThirds(0, desk.set(PASSWORD));
    await store.flush();
    expect(isReadable(folder)).toBe(false);
    await inThirds(1, desk.remove(PASSWORD));
    await store.flush();
    for (const name of readdirSync(join(folder, 'sessions')))
      expect(isSealed(readFileSync(join(folder, 'sessions', name))), name).toBe(false);
    await inThirds(2, desk.set('the second time'));
    const next = aLockedHouse(folder);
    await next.desk.unlock('the second time');
    for (const session of [...sessions, ...begun])
      expect(await next.store.load(session.id)).toEqual({ ok: true, value: session });
  });

  test('a password that is changed while files are still being sealed stays changed', async () => {
    const { folder, desk, sessions } = await aFullFolder(20);
    await desk.set(PASSWORD);
    expect((await desk.change(PASSWORD, 'another password')).outcome).toBe('done');
    await desk.settled();
    expect(await expectOneWayIn(folder, [PASSWORD, 'another password'], sessions)).toBe('another password');
  });

  test('only one password is looked at', async () => {
    const { folder, desk } = await aFullFolder(1);
    await desk.set(PASSWORD);
    await desk.settled();
    const next = aLockedHouse(folder);
    const answers = await Promise.all([
      next.desk.unlock('a guess'),
      next.desk.unlock('a guess'),
      next.desk.unlock(PASSWORD),
    ]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(['wrong-password', 'too-soon', 'too-soon']);
  });
});

describe('a talk that was tampered with', () => {
  test('is set aside before the key is gone, when the password is taken away', async () => {
    const { folder, desk, notices, sessions } = await aFullFolder(3);
    await desk.set(PASSWORD);
    await desk.settled();
    const { id } = sessions[1]!;
    const path = join(folder, 'sessions', `${id}.json`);
    const tampered = readFileSync(path);
    tampered[80] = tampered[80]! ^ 1;
    writeFileSync(path, tampered);
    await desk.remove(PASSWORD);
    await desk.settled();
    expect(desk.view().state).toBe('off');
    expect(notices.list().map(({ code, file }) => [code, file?.startsWith(id)])).toContainEqual([
      'session-set-aside',
      true,
    ]);
    const aside = readdirSync(join(folder, 'sessions')).find((name) => name.startsWith(`${id}.json.unreadable`))!;
    expect(readFileSync(join(folder, 'sessions', aside))).toEqual(tampered);
  });
});

describe('a key file', () => {
  test.each([
    ['that is torn', (bytes: Buffer) => bytes.subarray(0, 100)],
    ['that is empty', () => Buffer.alloc(0)],
    ['of something else', () => Buffer.from('{"hello":1}')],
  ])('%s never means "no password": nothing is opened, nothing is written plainly', async (_, change) => {
    const { folder, desk } = await aFullFolder(2);
    await desk.set(PASSWORD);
    await desk.settled();
    const path = join(folder, KEY_FILE);
    const whole = readFileSync(path);
    writeFileSync(path, change(whole));
    const next = aLockedHouse(folder);
    expect(next.desk.view().state).toBe('damaged');
    expect((await next.desk.unlock(PASSWORD)).outcome).toBe('key-damaged');
    expect(await next.store.save(aSession())).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect((await next.desk.set('another password')).ok).toBe(false);
    writeFileSync(path, whole);
    expect((await aLockedHouse(folder).desk.unlock(PASSWORD)).outcome).toBe('done');
  });

  test('that was changed by somebody who knows the format, so as to have all opened, opens nothing', async () => {
    const { folder, desk } = await aFullFolder(2);
    await desk.set(PASSWORD);
    await desk.settled();
    const path = join(folder, KEY_FILE);
    const { record } = JSON.parse(readFileSync(path, 'utf8').split('\n')[0]!) as { record: KeyRecord };
    writeFileSync(path, serialiseKeyRecord({ ...record, stage: 'opening' }));
    const next = aLockedHouse(folder);
    expect((await next.desk.unlock('a guess')).outcome).toBe('wrong-password');
    expect((await next.desk.unlock(PASSWORD)).outcome).toBe('key-changed');
    await next.desk.settled();
    expect([next.desk.view().state, isReadable(folder)]).toEqual(['locked', false]);
  });

  test('that is a folder means damage too', () => {
    const folder = aFolder();
    mkdirSync(join(folder, KEY_FILE));
    expect(aLockedHouse(folder).desk.view().state).toBe('damaged');
  });

  test('that is lost leaves the talks as they are, told about and untouched, until it is put back', async () => {
    const { folder, desk, sessions } = await aFullFolder(2);
    await desk.set(PASSWORD);
    await desk.settled();
    const path = join(folder, KEY_FILE);
    const key = readFileSync(path);
    unlinkSync(path);
    const lost = aLockedHouse(folder);
    expect(await lost.store.list()).toEqual({ ok: true, value: [] });
    expect(lost.notices.list().filter(({ code }) => code === 'session-locked')).toHaveLength(2);
    writeFileSync(path, key);
    const next = aLockedHouse(folder);
    await next.desk.unlock(PASSWORD);
    for (const session of sessions) expect(await next.store.load(session.id)).toEqual({ ok: true, value: session });
  });

  test('of which one bit is changed anywhere still opens, for it stands there twice', async () => {
    const { folder, desk } = await aFullFolder(1);
    await desk.set(PASSWORD);
    await desk.settled();
    const path = join(folder, KEY_FILE);
    const bytes = readFileSync(path);
    bytes[40] = bytes[40]! ^ 4;
    writeFileSync(path, bytes);
    expect((await aLockedHouse(folder).desk.unlock(PASSWORD)).outcome).toBe('done');
  });
});

describe('a plain session file under a lock', () => {
  test('put back from an old copy, is read and does not stay plain', async () => {
    const { folder, desk, store } = await aFullFolder(1);
    await desk.set(PASSWORD);
    await desk.settled();
    const old = aSession({ draft: WORDS });
    writeFileSync(join(folder, 'sessions', `${old.id}.json`), JSON.stringify(old));
    expect(await store.load(old.id)).toEqual({ ok: true, value: old });
    expect(everything(folder).includes(WORDS)).toBe(false);
    expect(await store.load(old.id)).toEqual({ ok: true, value: old });
  });
});
