import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { seededNumbers } from '../../scripts/seeded-numbers';
import { aFolder } from '../main/support/a-folder';
import { keepFigures, rounds } from './support/figures';
import { aLongTalk, readSample } from './support/long-talk';
import { openDesk } from './support/open-desk';

vi.mock('electron', () => ({ default: {} }));

const IDS = [
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
  '33333333-3333-4333-8333-333333333333',
];
const [SHORT = '', MIDDLE = '', LONG = ''] = IDS;

/** A folder with three talks of two, eight and sixty turns, as the app has written them. */
async function threeTalks() {
  const folder = aFolder();
  const desk = openDesk(folder);
  const sample = readSample();
  for (const [id, turns] of [
    [SHORT, 2],
    [MIDDLE, 8],
    [LONG, 60],
  ] as const) {
    expect(await desk.saver.save(aLongTalk(sample, id, turns))).toMatchObject({ ok: true });
  }
  const bytes = new Map(IDS.map((id) => [id, readFileSync(join(folder, 'sessions', `${id}.json`))]));
  return { folder, bytes };
}

interface Seen {
  readonly kind: 'set-aside' | 'altered' | 'same' | 'newer';
}

/** Opens the folder with one file damaged, and checks that the rest is untouched and the person is told. */
async function openDamaged(
  folder: string,
  bytes: ReadonlyMap<string, Buffer>,
  id: string,
  damaged: Buffer,
): Promise<Seen> {
  const sessions = join(folder, 'sessions');
  rmSync(sessions, { recursive: true });
  rmSync(join(folder, 'session-index.json'), { force: true });
  mkdirSync(sessions);
  for (const [other, data] of bytes) writeFileSync(join(sessions, `${other}.json`), other === id ? damaged : data);
  const { store, notices } = openDesk(folder);
  const listed = await store.list();
  if (!listed.ok) throw new Error(listed.error.code);
  const listedIds = new Set(listed.value.map((one) => one.id));
  for (const other of IDS.filter((one) => one !== id)) {
    expect(listedIds.has(other)).toBe(true);
    expect(readFileSync(join(sessions, `${other}.json`)).equals(bytes.get(other) ?? Buffer.of())).toBe(true);
  }
  const told = notices.list();
  const kept = readdirSync(sessions).find((name) => name.startsWith(id)) ?? '';
  // Nothing of the damaged file is thrown away, whatever it is taken for.
  expect(readFileSync(join(sessions, kept)).equals(damaged)).toBe(true);
  if (kept.includes('.unreadable-')) {
    expect(told).toEqual([{ code: 'session-set-aside', file: kept }]);
    expect(listedIds.has(id)).toBe(false);
    return { kind: 'set-aside' };
  }
  if (damaged.equals(bytes.get(id) ?? Buffer.of())) return { kind: 'same' };
  expect(told).toHaveLength(1);
  if (told[0]?.code === 'session-newer') return { kind: 'newer' };
  expect(told).toEqual([{ code: 'session-altered', file: `${id}.json` }]);
  expect(listedIds.has(id)).toBe(true);
  return { kind: 'altered' };
}

/** All of them with `FAULT_ROUNDS`; otherwise the long file is cut sixteen times less often. */
const FULL = rounds(0) > 0;

test('every file cut at every 64th byte is set aside, and the rest opens', { timeout: 600_000 }, async () => {
  const { folder, bytes } = await threeTalks();
  let cuts = 0;
  for (const [id, whole] of bytes) {
    const step = FULL || whole.length < 16_000 ? 64 : 1_024;
    for (let end = 0; end < whole.length; end += step) {
      expect(await openDamaged(folder, bytes, id, whole.subarray(0, end))).toEqual({ kind: 'set-aside' });
      cuts += 1;
    }
  }
  keepFigures('cut-files', { cuts, setAside: cuts, restUntouched: cuts });
});

test('a bit flipped anywhere is told: set aside, or opened with a warning', { timeout: 600_000 }, async () => {
  const { folder, bytes } = await threeTalks();
  const random = seededNumbers(7);
  const figures = { flips: 0, 'set-aside': 0, altered: 0, newer: 0, same: 0 };
  for (const [id, whole] of bytes) {
    for (let flip = 0; flip < (FULL ? 500 : 20); flip += 1) {
      const damaged = Buffer.from(whole);
      const at = Math.floor(random() * whole.length);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      figures[(await openDamaged(folder, bytes, id, damaged)).kind] += 1;
      figures.flips += 1;
    }
  }
  keepFigures('flipped-bits', figures);
  expect(figures.same).toBe(0);
});
