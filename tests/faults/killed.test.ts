import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { seededNumbers } from '../../scripts/seeded-numbers';
import { bundleChild } from './support/bundle-child';
import { keepFigures, rounds } from './support/figures';
import { wordsOf } from './support/long-talk';
import { openDesk } from './support/open-desk';

vi.mock('electron', () => ({ default: {} }));

const ROUNDS = rounds(15);
const SEED = Number(process.env['FAULT_SEED'] ?? 20_261_126);
let child = '';
beforeAll(async () => {
  child = await bundleChild('scripted-day');
});

/** What the screen showed until the process was killed at a random moment of the day. */
async function killedDay(folder: string, afterMs: number): Promise<string[]> {
  const day = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  day.stdout.on('data', (data: Buffer) => {
    if (said === '') setTimeout(() => day.kill('SIGKILL'), afterMs);
    said += String(data);
  });
  await once(day, 'close');
  // The last line may have been cut by the kill: nobody saw it.
  return said.split('\n').slice(0, -1);
}

/** Every turn that was answered on screen is on the disk, word for word, and nothing is unreadable. */
async function check(folder: string, said: readonly string[]): Promise<{ turns: number; talks: number }> {
  const { store, notices } = openDesk(folder);
  const listed = await store.list();
  expect(listed.ok).toBe(true);
  expect(notices.list()).toEqual([]);
  const answered = new Map<string, number>();
  const deleting = new Set<string>();
  for (const line of said) {
    const [what, id = '', turn = ''] = line.split(' ');
    expect(what).not.toBe('failed');
    if (what === 'answered') answered.set(id, Number(turn));
    if (what === 'deleting') deleting.add(id);
    if (what === 'deleted') {
      answered.delete(id);
      expect(existsSync(join(folder, 'sessions', `${id}.json`))).toBe(false);
    }
  }
  let turns = 0;
  for (const [id, count] of answered) {
    const loaded = await store.load(id);
    if (!loaded.ok && deleting.has(id)) continue;
    expect(loaded.ok, id).toBe(true);
    if (!loaded.ok) continue;
    expect(loaded.value.turns.length).toBeGreaterThanOrEqual(count);
    for (let turn = 0; turn < count; turn += 1) {
      expect(loaded.value.turns[turn]?.utterance).toBe(wordsOf(id, turn));
      turns += 1;
    }
  }
  return { turns, talks: answered.size };
}

test(`kill -9 at ${ROUNDS} random moments of a day costs no turn that was answered`, { timeout: 900_000 }, async () => {
  const random = seededNumbers(SEED);
  const figures = { rounds: 0, seed: SEED, talks: 0, turns: 0, caughtWriting: 0, unreadable: 0 };
  let folder = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round % 25 === 0) {
      if (folder) rmSync(folder, { recursive: true });
      folder = mkdtempSync(join(tmpdir(), 'plainspoken-killed-'));
    }
    const said = await killedDay(folder, Math.floor(random() * 250));
    const names = readdirSync(join(folder, 'sessions'));
    const { turns, talks } = await check(folder, said);
    figures.rounds += 1;
    figures.turns += turns;
    figures.talks += talks;
    figures.caughtWriting += names.some((name) => name.includes('.tmp-')) ? 1 : 0;
    figures.unreadable += names.filter((name) => name.includes('.unreadable-')).length;
  }
  rmSync(folder, { recursive: true });
  keepFigures('killed', figures);
  expect(figures.unreadable).toBe(0);
  expect(figures.turns).toBeGreaterThan(ROUNDS);
});

test('two writers on one folder lose and tear nothing', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainspoken-two-'));
  const both = await Promise.all([killedDay(folder, 1_500), killedDay(folder, 1_500)]);
  const figures = await check(folder, both.flat());
  rmSync(folder, { recursive: true });
  keepFigures('two-writers', figures);
  expect(figures.turns).toBeGreaterThan(2);
});
