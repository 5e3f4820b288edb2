import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createLog } from '../../main/log';
import { createSetAsideFiles } from '../../main/storage/set-aside-files';
import { aFolder } from '../main/support/a-folder';
import { aLongTalk, readSample, wordsOf } from './support/long-talk';
import { openDesk } from './support/open-desk';

vi.mock('electron', () => ({ default: {} }));

const [OLD, NEW] = ['55555555-5555-4555-8555-555555555555', '66666666-6666-4666-8666-666666666666'] as const;
const NOW = new Date('2026-11-26T12:00:00.000Z');
const YEAR_BEFORE = new Date('2025-11-26T12:00:00.000Z');

test('a clock that was set back a year loses, hides and confuses nothing', async () => {
  const folder = aFolder();
  const sample = readSample();
  const before = openDesk(folder, { now: () => NOW });
  const old = { ...aLongTalk(sample, OLD, 3), startedAt: NOW.toISOString(), changedAt: NOW.toISOString() };
  expect(await before.saver.save(old)).toMatchObject({ ok: true });
  await before.store.flush();
  createLog(join(folder, 'logs'), () => NOW).write('app.started');

  // From here on it is a year earlier; what lies on the disk is from the future.
  const after = openDesk(folder, { now: () => YEAR_BEFORE });
  utimesSync(join(folder, 'sessions', `${OLD}.json`), NOW, NOW);
  const listed = await after.store.list();
  expect(listed.ok && listed.value.map(({ id }) => id)).toEqual([OLD]);
  const went = { ...aLongTalk(sample, OLD, 4), startedAt: old.startedAt, changedAt: YEAR_BEFORE.toISOString() };
  expect(await after.saver.save(went)).toMatchObject({ ok: true });
  const loaded = await after.store.load(OLD);
  expect(loaded.ok && loaded.value.turns[3]?.utterance).toBe(wordsOf(OLD, 3));
  const fresh = {
    ...aLongTalk(sample, NEW, 1),
    startedAt: YEAR_BEFORE.toISOString(),
    changedAt: YEAR_BEFORE.toISOString(),
  };
  expect(await after.saver.save(fresh)).toMatchObject({ ok: true });
  createLog(join(folder, 'logs'), () => YEAR_BEFORE).write('app.started');
  expect(existsSync(join(folder, 'logs', 'main.log'))).toBe(true);

  // A file that was set aside before the clock was set back keeps its name; a second one gets its own.
  for (const now of [NOW, YEAR_BEFORE, YEAR_BEFORE]) {
    const desk = openDesk(folder, { now: () => now });
    writeFileSync(join(folder, 'sessions', `${NEW}.json`), 'torn');
    expect(await desk.store.load(NEW)).toMatchObject({ error: { code: 'session-unreadable' } });
  }
  expect(readdirSync(join(folder, 'sessions')).filter((name) => name.includes('.unreadable-'))).toHaveLength(3);
  expect(await createSetAsideFiles(folder).list()).toHaveLength(3);
  await after.store.flush();
  const next = await openDesk(folder).store.list();
  expect(next.ok && next.value.map(({ id, exchanges }) => [id, exchanges])).toEqual([[OLD, 4]]);
});
