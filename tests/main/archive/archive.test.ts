import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import { expect, test, vi } from 'vitest';
import { createJobs } from '../../../main/archive/jobs';
import { openArchive } from '../../../main/archive/open-archive';
import { writeArchive } from '../../../main/archive/write-archive';
import { aDoor } from '../support/a-door';
import { aFolder } from '../support/a-folder';
import { aSession } from '../support/a-session';
import { NOW, aStore } from '../support/a-store';
import { rawZip } from '../../support/raw-zip';
import { aManifest, anArchive, filesOf } from '../support/an-archive';

vi.mock('electron', () => ({ default: {} }));

const MARKUP = '<img src=x onerror=alert(1)> & "quoted" ‮ lone \ud800 😀';

/** A door whose dialogs choose one zip in a folder of its own. */
function aDoorTo(name = 'copy.zip') {
  const door = aDoor();
  const path = join(aFolder(), name);
  door.chosen.path = path;
  return { ...door, path };
}

async function exported(sessions: readonly ReturnType<typeof aSession>[]) {
  const door = aDoorTo();
  for (const session of sessions) await door.store.save(session);
  const answer = await door.ask('archive.export', {});
  return { ...door, answer };
}

test('a zip of everything holds each talk and the settings, with checksums, for its owner alone', async () => {
  const sessions = [aSession({ draft: MARKUP }), aSession({ cast: { name: MARKUP.slice(0, 28), pronouns: 'she' } })];
  const { answer, path } = await exported(sessions);
  expect(answer).toMatchObject({ ok: true, value: { kind: 'written', file: 'copy.zip', sessions: 2, leftOut: 0 } });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const opened = await openArchive(path);
  if (!opened.ok) throw new Error(opened.error);
  const archive = opened.value;
  expect(archive.manifest).toMatchObject({ format: 'plainspoken-archive', formatVersion: 1, app: '0.1.0' });
  expect(archive.manifest.files.map((file) => file.path).sort()).toEqual(
    [...sessions.map(({ id }) => `sessions/${id}.json`), 'settings.json'].sort(),
  );
  for (const session of sessions) {
    expect(JSON.parse(String(await archive.read(`sessions/${session.id}.json`)))).toEqual(session);
  }
  archive.close();
});

test('another computer takes it in, talk by talk and with the settings when asked to', async () => {
  const sessions = [aSession({ draft: MARKUP }), aSession()];
  const { path, settings } = await exported(sessions);
  settings.save({ ...DEFAULT_SETTINGS, theme: 'dark' });
  const there = aDoor();
  there.chosen.path = path;
  const chosen = await there.ask('archive.choose', {});
  expect(chosen).toMatchObject({
    ok: true,
    value: { kind: 'ready', preview: { counts: { new: 2, same: 0, conflict: 0, unreadable: 0, newer: 0 } } },
  });
  expect(await there.ask('archive.import', { conflicts: 'mine', settings: true })).toEqual({
    ok: true,
    value: {
      kind: 'merged',
      merged: { added: 2, replaced: 0, beside: 0, kept: 0, notTaken: 0, stopped: false },
    },
  });
  for (const session of sessions) expect(await there.store.load(session.id)).toEqual({ ok: true, value: session });
  expect(there.changes).toHaveLength(1);
});

test('nothing is read before an archive was chosen, and the page can name none', async () => {
  const door = aDoorTo();
  expect(await door.ask('archive.import', { conflicts: 'mine', settings: false })).toMatchObject({
    error: { code: 'not-allowed' },
  });
  expect(await door.ask('archive.choose', { path: '/etc/passwd' })).toMatchObject({ error: { code: 'bad-request' } });
});

const other = aSession({ draft: 'theirs' });
const mine = { ...other, draft: 'mine' };

async function conflicting() {
  const door = aDoorTo();
  await door.store.save(mine);
  writeFileSync(door.path, anArchive(filesOf(other)));
  const chosen = await door.ask('archive.choose', {});
  expect(chosen).toMatchObject({
    value: { preview: { counts: { conflict: 1 }, conflicts: [{ mine: { id: mine.id } }] } },
  });
  return door;
}

test.each([
  ['mine', { kept: 1 }, ['mine']],
  ['theirs', { replaced: 1 }, ['theirs']],
  ['both', { beside: 1 }, ['mine', 'theirs']],
] as const)('of a talk that differs %s can be kept', async (conflicts, counts, drafts) => {
  const door = await conflicting();
  const answer = await door.ask('archive.import', { conflicts, settings: false });
  expect(answer).toMatchObject({ value: { merged: counts } });
  const listed = await door.store.list();
  const ids = listed.ok ? listed.value.map(({ id }) => id) : [];
  const loaded = await Promise.all(ids.map((id) => door.store.load(id)));
  expect(loaded.map((one) => (one.ok ? one.value.draft : '')).sort()).toEqual([...drafts]);
  // A second time everything is there already.
  expect(await door.ask('archive.choose', {})).toMatchObject({
    value: { preview: { counts: { conflict: conflicts === 'mine' ? 1 : 0, new: 0 } } },
  });
});

test('a damaged, foreign or newer talk inside is counted and left, and the others come in', async () => {
  const [good, changed, misnamed, newer, gone] = [aSession(), aSession(), aSession(), aSession(), aSession()];
  const files = filesOf(good, changed, misnamed, newer, gone);
  const nameOf = (session: { id: string }) => `sessions/${session.id}.json`;
  files.set(nameOf(misnamed), JSON.stringify(aSession()));
  files.set(nameOf(newer), JSON.stringify({ ...newer, schemaVersion: 99 }));
  const polluted = randomUUID();
  files.set(
    `sessions/${polluted}.json`,
    JSON.stringify(aSession({ id: polluted })).replace('{', '{"__proto__":{"polluted":1},'),
  );
  const zip = anArchive(files);
  const door = aDoorTo();
  // Of the same length, so that only the checksum can tell.
  const text = zip.toString('latin1').replaceAll(nameOf(gone), nameOf(gone).replace('sessions/', 'sessionz/'));
  writeFileSync(door.path, Buffer.from(text, 'latin1'));
  expect(await door.ask('archive.choose', {})).toMatchObject({
    value: { preview: { counts: { new: 2, unreadable: 3, newer: 1 } } },
  });
  const answer = await door.ask('archive.import', { conflicts: 'theirs', settings: false });
  expect(answer).toMatchObject({ value: { merged: { added: 2, notTaken: 4 } } });
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
  expect(door.log.lines.join('\n')).not.toContain('theirs');
});

test('a checksum that does not fit keeps a talk out', async () => {
  const session = aSession({ draft: 'a' });
  const files = filesOf(session);
  const changed = new Map([...files].map(([name, data]) => [name, data.replace('"draft":"a"', '"draft":"b"')]));
  const door = aDoorTo();
  const [[name = '', data = ''] = []] = changed;
  writeFileSync(
    door.path,
    rawZip([
      { name: 'manifest.json', data: aManifest(files) },
      { name, data },
    ]),
  );
  expect(await door.ask('archive.choose', {})).toMatchObject({
    value: { preview: { counts: { new: 0, unreadable: 1 } } },
  });
});

test('a zip that changed between the look and the taking is not taken', async () => {
  const door = aDoorTo();
  writeFileSync(door.path, anArchive(filesOf(aSession())));
  await door.ask('archive.choose', {});
  writeFileSync(door.path, anArchive(filesOf(aSession())));
  expect(await door.ask('archive.import', { conflicts: 'mine', settings: false })).toMatchObject({
    ok: true,
    value: { kind: 'refused', reason: 'changed' },
  });
  expect(await door.store.list()).toEqual({ ok: true, value: [] });
});

test('stopping an export leaves nothing behind and what was there before', async () => {
  const { folder, store } = aStore();
  for (let i = 0; i < 20; i += 1) await store.save(aSession());
  const path = join(aFolder(), 'copy.zip');
  writeFileSync(path, 'before');
  const jobs = createJobs();
  const written = await jobs.run(async (job) => {
    const working = writeArchive({
      path,
      sessions: {
        list: () => store.list(),
        load: async (id) => {
          if (jobs.progress().done === 5) jobs.cancel();
          return store.load(id);
        },
      },
      settings: DEFAULT_SETTINGS,
      app: '0.1.0',
      now: NOW,
      job,
    });
    return working;
  });
  expect(written).toEqual({ ok: true, value: null });
  expect(readdirSync(join(path, '..'))).toEqual(['copy.zip']);
  expect(readFileSync(path, 'utf8')).toBe('before');
  await jobs.settled();
  expect(jobs.progress()).toEqual({ running: false, done: 0, total: 0 });
  expect(readdirSync(join(folder, 'sessions'))).toHaveLength(20);
});

test('stopping an import keeps what came in, and going on finds it the same', async () => {
  const sessions = Array.from({ length: 10 }, () => aSession());
  const door = aDoorTo();
  writeFileSync(door.path, anArchive(filesOf(...sessions)));
  await door.ask('archive.choose', {});
  const importing = door.ask('archive.import', { conflicts: 'mine', settings: false });
  await vi.waitFor(
    async () => {
      const progress = await door.ask('archive.progress', {});
      expect(progress.ok && (progress.value as { done: number }).done).toBeGreaterThan(1);
    },
    { interval: 1 },
  );
  await door.ask('archive.cancel', {});
  const answer = await importing;
  const merged = answer.ok ? (answer.value as { merged: { added: number; stopped: boolean } }).merged : null;
  expect(merged?.stopped).toBe(true);
  const listed = await door.store.list();
  expect(listed.ok && listed.value.length).toBe(merged?.added);
  expect(await door.ask('archive.import', { conflicts: 'mine', settings: false })).toMatchObject({
    value: { merged: { added: 10 - (merged?.added ?? 0), kept: merged?.added, stopped: false } },
  });
});

test('only one piece of long work goes on at a time', async () => {
  const door = aDoorTo();
  for (let i = 0; i < 5; i += 1) await door.store.save(aSession());
  const first = door.ask('archive.export', {});
  expect(await door.ask('archive.choose', {})).toMatchObject({ ok: false, error: { code: 'busy' } });
  expect(await first).toMatchObject({ ok: true });
});

test('a target that cannot be written is named by its code', async () => {
  const door = aDoorTo();
  mkdirSync(door.path);
  expect(await door.ask('archive.export', {})).toMatchObject({ ok: false });
  door.chosen.path = join(door.path, 'no such folder', 'copy.zip');
  expect(await door.ask('archive.export', {})).toMatchObject({ ok: false, error: { code: 'storage-failed' } });
  door.chosen.path = null;
  expect(await door.ask('archive.export', {})).toEqual({ ok: true, value: { kind: 'stopped' } });
});

test('a talk that packs like a bomb can be carried all the same', async () => {
  const utterance = 'a'.repeat(20_000);
  const base = aSession();
  const turns = Array.from({ length: 120 }, () => ({ kind: 'aside' as const, at: base.startedAt, utterance }));
  const session = { ...base, turns };
  const { path } = await exported([session]);
  const there = aDoor();
  there.chosen.path = path;
  expect(await there.ask('archive.choose', {})).toMatchObject({ value: { preview: { counts: { new: 1 } } } });
});
