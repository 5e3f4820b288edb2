import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import { expect, test, vi } from 'vitest';
import { inspectArchive } from '../../main/archive/inspect-archive';
import { createJobs } from '../../main/archive/jobs';
import { mergeArchive } from '../../main/archive/merge-archive';
import { openArchive } from '../../main/archive/open-archive';
import { writeArchive } from '../../main/archive/write-archive';
import { aFolder } from '../main/support/a-folder';
import { keepFigures, rounds } from './support/figures';
import { aLongTalk, readSample, wordsOf } from './support/long-talk';
import { openDesk } from './support/open-desk';

vi.mock('electron', () => ({ default: {} }));

const idOf = (n: number): string => {
  const hex = createHash('sha256').update(String(n)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

test('a talk of a thousand turns is saved turn by turn and comes back whole', { timeout: 300_000 }, async () => {
  const folder = aFolder();
  const sample = readSample();
  const { saver, store } = openDesk(folder);
  const id = idOf(0);
  const talk = aLongTalk(sample, id, 1_000);
  const times: number[] = [];
  for (let turns = 1; turns <= 1_000; turns += 1) {
    // Each of them with FAULT_ROUNDS: a minute.
    if (rounds(0) === 0 && turns % 40 !== 0 && turns < 980) continue;
    const started = performance.now();
    const saved = await saver.save({ ...talk, turns: talk.turns.slice(0, turns) });
    times.push(performance.now() - started);
    expect(saved.ok).toBe(true);
  }
  const loaded = await store.load(id);
  expect(loaded.ok && loaded.value.turns.map(({ utterance }) => utterance)).toEqual(
    Array.from({ length: 1_000 }, (_, at) => wordsOf(id, at)),
  );
  const size = statSync(join(folder, 'sessions', `${id}.json`)).size;
  const last = times.slice(-20).sort((a, b) => a - b);
  keepFigures('thousand-turns', {
    turns: 1_000,
    saves: times.length,
    bytes: size,
    medianOfTheLastTwentyMs: Math.round(last[10] ?? 0),
  });
});

test('five thousand talks are listed, opened, added to and deleted', { timeout: 300_000 }, async () => {
  const folder = aFolder();
  const sample = readSample();
  mkdirSync(join(folder, 'sessions'));
  for (let n = 0; n < 5_000; n += 1) {
    writeFileSync(join(folder, 'sessions', `${idOf(n)}.json`), JSON.stringify(aLongTalk(sample, idOf(n), 1 + (n % 5))));
  }
  const first = openDesk(folder);
  const started = performance.now();
  const listed = await first.store.list();
  const readAllMs = Math.round(performance.now() - started);
  expect(listed.ok && listed.value.length).toBe(5_000);
  await first.store.flush();

  const next = openDesk(folder);
  const again = performance.now();
  expect((await next.store.list()).ok).toBe(true);
  const listMs = Math.round(performance.now() - again);
  expect(await next.store.load(idOf(4_321))).toMatchObject({ ok: true, value: { id: idOf(4_321) } });
  expect(await next.saver.save(aLongTalk(sample, idOf(6_000), 2))).toMatchObject({ ok: true });
  expect(await next.store.delete(idOf(17))).toMatchObject({ ok: true });
  const after = await next.store.list();
  expect(after.ok && after.value.length).toBe(5_000);
  expect(next.notices.list()).toEqual([]);
  expect(readdirSync(join(folder, 'sessions'))).toHaveLength(5_000);
  keepFigures('five-thousand-talks', { talks: 5_000, readAllMs, listMs });
});

test('so many talks go into one zip and come in elsewhere', { timeout: 600_000 }, async () => {
  const talks = Math.max(300, Math.min(5_000, rounds(0) * 10));
  const [here, there, zip] = [aFolder(), aFolder(), join(aFolder(), 'copy.zip')];
  const sample = readSample();
  mkdirSync(join(here, 'sessions'));
  for (let n = 0; n < talks; n += 1) {
    writeFileSync(join(here, 'sessions', `${idOf(n)}.json`), JSON.stringify(aLongTalk(sample, idOf(n), 8)));
  }
  const settings = DEFAULT_SETTINGS;
  const [from, to] = [openDesk(here).store, openDesk(there).store];
  const started = performance.now();
  const write = { path: zip, sessions: from, settings, app: '0.1.0', now: new Date() };
  expect(await createJobs().run((job) => writeArchive({ ...write, job }))).toMatchObject({
    ok: true,
    value: { sessions: talks, leftOut: 0 },
  });
  const written = performance.now();
  const opened = await openArchive(zip);
  if (!opened.ok) throw new Error(opened.error);
  const archive = opened.value;
  const preview = await createJobs().run((job) => inspectArchive({ archive, path: zip, sessions: to, settings, job }));
  expect(preview).toMatchObject({ value: { counts: { new: talks, unreadable: 0 } } });
  const seen = performance.now();
  const merged = await createJobs().run((job) => mergeArchive({ archive, sessions: to, conflicts: 'mine', job }));
  expect(merged).toMatchObject({ value: { added: talks, notTaken: 0 } });
  archive.close();
  const listed = await to.list();
  expect(listed.ok && listed.value.length).toBe(talks);
  keepFigures('one-zip', {
    talks,
    bytes: statSync(zip).size,
    writeMs: Math.round(written - started),
    lookMs: Math.round(seen - written),
    bringInMs: Math.round(performance.now() - seen),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  });
});
