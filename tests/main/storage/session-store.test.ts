import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SESSION_SCHEMA_VERSION } from '@shared/session/session-schema';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { diskFiles } from '../../../main/storage/file-system';
import type { FileSystem } from '../../../main/storage/file-system';
import { aSession } from '../support/a-session';
import { aSmallDisk } from '../support/small-disk';
import { aStore } from '../support/a-store';
import { failingFiles } from '../support/failing-files';

vi.mock('electron', () => ({ default: {} }));

const fileOf = (folder: string, id: string): string => join(folder, 'sessions', `${id}.json`);
const filesIn = (folder: string): string[] => readdirSync(join(folder, 'sessions')).sort();

function put(folder: string, id: string, data: string | Uint8Array): string {
  mkdirSync(join(folder, 'sessions'), { recursive: true });
  writeFileSync(fileOf(folder, id), data);
  return fileOf(folder, id);
}

describe('a saved session', () => {
  test('comes back as it was, in this run and in the next', async () => {
    const { folder, store } = aStore();
    const session = aSession({ draft: 'lone \ud800, NUL \u0000, <b>markup</b>, ’ and 😀' });
    expect(await store.save(session)).toEqual({ ok: true, value: { savedAt: '2026-03-02T08:00:00.000Z' } });
    expect(await store.load(session.id)).toEqual({ ok: true, value: session });
    await store.flush();
    expect(await aStore({ folder }).store.load(session.id)).toEqual({ ok: true, value: session });
  });

  test('comes back exactly, whatever was typed', async () => {
    const { store } = aStore();
    const id = randomUUID();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (draft) => {
        const session = aSession({ id, draft });
        await store.save(session);
        expect(await store.load(id)).toEqual({ ok: true, value: session });
      }),
      { numRuns: 50 },
    );
  });

  test('lies in a file of its own that only its owner can read', async () => {
    const { folder, store } = aStore();
    const session = aSession();
    await store.save(session);
    await store.flush();
    expect(filesIn(folder)).toEqual([`${session.id}.json`]);
    expect(statSync(fileOf(folder, session.id)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'sessions')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'session-index.json')).mode & 0o777).toBe(0o600);
  });

  test('tells where the talks of its scenario went, in this run and in the next, and only those', async () => {
    const { folder, store } = aStore();
    const [one, other] = [aSession({ id: randomUUID() }), aSession({ id: randomUUID() })];
    await store.save(one);
    await store.save({ ...other, scenario: { ...other.scenario, id: 'another-one' } });
    const expected = await store.walked(one.scenario.id);
    expect(expected).toMatchObject({ ok: true, value: { places: [{ id: one.start, sessionId: one.id }] } });
    await store.flush();
    expect(await aStore({ folder }).store.walked(one.scenario.id)).toEqual(expected);
    await store.delete(one.id);
    expect(await store.walked(one.scenario.id)).toEqual({ ok: true, value: { places: [], steps: [] } });
  });

  test('keeps the later of two saves made at once, and a load asked for after them sees it', async () => {
    const { folder, store } = aStore();
    const id = randomUUID();
    const saves = [store.save(aSession({ id, draft: 'first' })), store.save(aSession({ id, draft: 'second' }))];
    const loaded = store.load(id);
    expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
    expect(await loaded).toMatchObject({ ok: true, value: { draft: 'second' } });
    expect(filesIn(folder)).toEqual([`${id}.json`]);
  });

  test('is on the disk once flush has answered', async () => {
    const { folder, store } = aStore();
    const session = aSession({ draft: 'under way' });
    const saving = store.save(session);
    await store.flush();
    expect(JSON.parse(readFileSync(fileOf(folder, session.id), 'utf8'))).toMatchObject(session);
    await saving;
  });

  test('is gone from file, list and index after it was deleted', async () => {
    const { folder, store } = aStore();
    const session = aSession({ cast: { name: 'Quillon', pronouns: 'they' } });
    await store.save(session);
    await store.flush();
    expect(await store.delete(session.id)).toEqual({ ok: true, value: { done: true } });
    expect(await store.load(session.id)).toMatchObject({ ok: false, error: { code: 'session-not-found' } });
    expect(await store.list()).toEqual({ ok: true, value: [] });
    expect(filesIn(folder)).toEqual([]);
    expect(readFileSync(join(folder, 'session-index.json'), 'utf8')).not.toContain('Quillon');
    expect(await store.delete(session.id)).toMatchObject({ ok: false, error: { code: 'session-not-found' } });
  });
});

describe('a list of sessions', () => {
  test('shows two hundred, the newest change first', async () => {
    const { folder, store } = aStore();
    const ids: string[] = [];
    for (let i = 0; i < 200; i += 1) {
      const session = aSession({ changedAt: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString() });
      ids.unshift(session.id);
      await store.save(session);
    }
    await store.flush();
    const listed = await aStore({ folder }).store.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual(ids);
  });

  test('reads no file that the index knows already', async () => {
    const { folder, store } = aStore();
    const [kept, touched] = [aSession(), aSession()];
    await store.save(kept);
    await store.save(touched);
    await store.flush();
    put(folder, touched.id, JSON.stringify({ ...touched, changedAt: '2027-01-01T00:00:00.000Z' }));
    const opened: string[] = [];
    const files: FileSystem = {
      ...diskFiles,
      open: (path, flags, mode) => {
        opened.push(String(path));
        return diskFiles.open(path, flags, mode);
      },
    };
    const listed = await aStore({ folder, files }).store.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual([touched.id, kept.id]);
    expect(opened).toEqual([fileOf(folder, touched.id)]);
  });

  test('notices a file that was added or taken away by hand', async () => {
    const { folder, store } = aStore();
    const [away, added] = [aSession(), aSession()];
    await store.save(away);
    await store.flush();
    execFileSync('rm', [fileOf(folder, away.id)]);
    put(folder, added.id, JSON.stringify(added));
    const listed = await store.list();
    expect(listed.ok && listed.value.map(({ id }) => id)).toEqual([added.id]);
  });

  test('is empty, and no trouble, where there is no folder yet', async () => {
    const { store, notices } = aStore();
    expect(await store.list()).toEqual({ ok: true, value: [] });
    expect(notices.list()).toEqual([]);
  });

  test('agrees with the files when saving, deleting and listing go on at once', async () => {
    const { store } = aStore();
    const sessions = Array.from({ length: 30 }, () => aSession());
    await Promise.all(
      sessions.flatMap((session, i) => [
        store.save(session),
        store.list(),
        ...(i % 3 === 0 ? [store.delete(session.id)] : []),
      ]),
    );
    const listed = await store.list();
    const expected = sessions.filter((_, i) => i % 3 !== 0).map(({ id }) => id);
    expect(listed.ok && listed.value.map(({ id }) => id).sort()).toEqual(expected.sort());
  });
});

describe('a file that cannot be read', () => {
  const whole = JSON.stringify(aSession({ id: '00000000-0000-4000-8000-000000000000' }));
  test.each([
    ['empty', ''],
    ['torn', whole.slice(0, 120)],
    ['filled with NUL', '\0'.repeat(400)],
    ['binary', new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0xc3])],
    [
      'not UTF-8 inside a text',
      Buffer.concat([Buffer.from(whole.slice(0, -20)), Buffer.from([0xc3, 0x28]), Buffer.from(whole.slice(-20))]),
    ],
    ['of something else', '{"name":"left-pad","version":"1.0.0"}'],
    ['a list', '[1,2,3]'],
    ['null', 'null'],
    ['of version 0', whole.replace('"schemaVersion":1', '"schemaVersion":0')],
    ['of an unknown field', whole.replace('"seed":7', '"seed":7,"extra":1')],
    ['of prototype keys', whole.replace('"seed":7', '"seed":7,"__proto__":{"polluted":true}')],
    ['deeply nested', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['another session under this name', JSON.stringify(aSession())],
  ])('because it is %s is set aside, told about and never deleted', async (_kind, data) => {
    const { folder, store, notices, log } = aStore();
    const [id, other] = [randomUUID(), aSession()];
    const before = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data);
    put(folder, id, data);
    await store.save(other);
    const listed = await store.list();
    const aside = `${id}.json.unreadable-20260302T080000Z`;
    expect(listed.ok && listed.value.map((summary) => summary.id)).toEqual([other.id]);
    expect(filesIn(folder)).toEqual([aside, `${other.id}.json`].sort());
    expect(readFileSync(join(folder, 'sessions', aside)).equals(before)).toBe(true);
    expect(notices.list()).toEqual([{ code: 'session-set-aside', file: aside }]);
    expect(notices.pathOf(aside)).toBe(join(folder, 'sessions', aside));
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
    expect(log.lines.join('\n')).not.toContain('left-pad');
  });

  test('answers a load by its code', async () => {
    const { folder, store } = aStore();
    const id = randomUUID();
    put(folder, id, '{');
    expect(await store.load(id)).toMatchObject({ ok: false, error: { code: 'session-unreadable' } });
    expect(await store.load(id)).toMatchObject({ ok: false, error: { code: 'session-not-found' } });
  });

  test('is set aside under a number when its name is taken', async () => {
    const { folder, store } = aStore();
    const id = randomUUID();
    put(folder, id, '{');
    await store.load(id);
    put(folder, id, '[');
    await store.load(id);
    expect(filesIn(folder)).toEqual([
      `${id}.json.unreadable-20260302T080000Z`,
      `${id}.json.unreadable-20260302T080000Z-2`,
    ]);
  });

  test('is set aside before a session of its name is saved', async () => {
    const { folder, store } = aStore();
    const session = aSession();
    put(folder, session.id, 'torn');
    expect(await store.save(session)).toMatchObject({ ok: true });
    expect(filesIn(folder)).toEqual([`${session.id}.json`, `${session.id}.json.unreadable-20260302T080000Z`]);
  });

  test('may be a folder, a link or a pipe: none of them is opened', async () => {
    const { folder, store } = aStore();
    const [asFolder, asLink, asPipe] = [randomUUID(), randomUUID(), randomUUID()];
    mkdirSync(fileOf(folder, asFolder), { recursive: true });
    symlinkSync('/dev/zero', fileOf(folder, asLink));
    execFileSync('mkfifo', [fileOf(folder, asPipe)]);
    expect(await store.list()).toEqual({ ok: true, value: [] });
    expect(filesIn(folder).every((name) => name.includes('.unreadable-'))).toBe(true);
  });

  test('is left where it is when it is the disk that fails', async () => {
    const session = aSession();
    const { folder, store } = aStore();
    await store.save(session);
    const files: FileSystem = {
      ...diskFiles,
      open: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })),
    };
    const failing = aStore({ folder, files });
    expect(await failing.store.load(session.id)).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
    expect(await failing.store.save({ ...session, draft: 'x' })).toMatchObject({ ok: false });
    expect(await store.load(session.id)).toEqual({ ok: true, value: session });
  });
});

describe('a file of a newer version', () => {
  let data: string;
  beforeEach(() => {
    data = JSON.stringify({ schemaVersion: 99, hologram: true });
  });

  test('is left untouched, told about at every start, and not listed', async () => {
    const { folder, store, notices } = aStore();
    const id = randomUUID();
    put(folder, id, data);
    expect(await store.list()).toEqual({ ok: true, value: [] });
    expect(await store.load(id)).toMatchObject({ ok: false, error: { code: 'session-newer' } });
    expect(notices.list()).toEqual([{ code: 'session-newer', file: `${id}.json` }]);
    await store.flush();
    const next = aStore({ folder });
    await next.store.list();
    expect(next.notices.list()).toEqual([{ code: 'session-newer', file: `${id}.json` }]);
    expect(readFileSync(fileOf(folder, id), 'utf8')).toBe(data);
  });

  test('is never written over', async () => {
    const { folder, store } = aStore();
    const session = aSession();
    put(folder, session.id, data);
    expect(await store.save(session)).toMatchObject({ ok: false, error: { code: 'session-newer' } });
    expect(readFileSync(fileOf(folder, session.id), 'utf8')).toBe(data);
  });
});

describe('a disk that refuses', () => {
  test.each([
    ['write', 'ENOSPC', 'storage-full'],
    ['open', 'EROFS', 'storage-read-only'],
    ['rename', 'EIO', 'storage-failed'],
  ] as const)('at %s with %s is named, and the talk can be saved once it works again', async (step, code, expected) => {
    const { folder, store } = aStore();
    const session = aSession({ draft: 'before' });
    await store.save(session);
    const failing = aStore({ folder, files: failingFiles(step, code) });
    const refused = await failing.store.save({ ...session, draft: 'after' });
    expect(refused).toMatchObject({ ok: false, error: { code: expected } });
    expect(await store.load(session.id)).toEqual({ ok: true, value: session });
    expect(filesIn(folder)).toEqual([`${session.id}.json`]);
    expect(await store.save({ ...session, draft: 'after' })).toMatchObject({ ok: true });
  });

  test('a deletion is named too, and the session stays', async () => {
    const { folder, store } = aStore();
    const session = aSession();
    await store.save(session);
    const failing = aStore({ folder, files: failingFiles('unlink', 'EROFS') });
    expect(await failing.store.delete(session.id)).toMatchObject({ ok: false, error: { code: 'storage-read-only' } });
    expect(await store.load(session.id)).toMatchObject({ ok: true });
  });

  test('loses nothing when a real disk is full, then has room again, then cannot be written', async () => {
    const disk = aSmallDisk();
    // Where no file system can be mounted, the injected refusals above stand for it.
    const { folder, store } = aStore(disk ? { folder: disk.folder } : {});
    const session = aSession({ draft: 'a'.repeat(10_000) });
    await store.save(session);
    disk?.fill();
    if (disk) {
      expect(await store.save({ ...session, draft: 'b'.repeat(10_000) })).toMatchObject({
        ok: false,
        error: { code: 'storage-full' },
      });
    }
    expect(await store.load(session.id)).toEqual({ ok: true, value: session });
    expect(filesIn(folder)).toEqual([`${session.id}.json`]);
    disk?.empty();
    const later = { ...session, draft: 'c'.repeat(10_000) };
    expect(await store.save(later)).toMatchObject({ ok: true });
    disk?.makeReadOnly();
    if (disk) {
      expect(await store.save(session)).toMatchObject({ ok: false, error: { code: 'storage-read-only' } });
    }
    expect(await store.load(session.id)).toEqual({ ok: true, value: later });
  });
});

describe('the index', () => {
  test.each([
    ['empty', ''],
    ['torn', `{"version":2,"sessionVersion":${SESSION_SCHEMA_VERSION},"entr`],
    ['something else', `{"version":2,"sessionVersion":${SESSION_SCHEMA_VERSION},"entries":{"x":{}}}`],
  ])('is made again from the files when it is %s, and the person is told', async (_kind, data) => {
    const { folder, store } = aStore();
    const session = aSession();
    await store.save(session);
    await store.flush();
    writeFileSync(join(folder, 'session-index.json'), data);
    const next = aStore({ folder });
    expect(await next.store.list()).toMatchObject({ ok: true, value: [{ id: session.id }] });
    expect(next.notices.list()).toEqual([{ code: 'index-rebuilt', file: null }]);
    await next.store.flush();
    expect(await aStore({ folder }).store.list()).toMatchObject({ ok: true, value: [{ id: session.id }] });
  });

  test.each([
    ['there is none', undefined],
    ['it is of another version', '{"version":1}'],
    ['the sessions had another version', '{"version":2,"sessionVersion":9,"entries":{}}'],
  ])('is made again without a word when %s', async (_kind, data) => {
    const { folder, store } = aStore();
    const session = aSession();
    await store.save(session);
    if (data !== undefined) writeFileSync(join(folder, 'session-index.json'), data);
    const next = aStore({ folder });
    expect(await next.store.list()).toMatchObject({ ok: true, value: [{ id: session.id }] });
    expect(next.notices.list()).toEqual([]);
  });

  test('is not written beside a turn', async () => {
    const { folder, store } = aStore();
    await store.save(aSession());
    expect(existsSync(join(folder, 'session-index.json'))).toBe(false);
  });
});
