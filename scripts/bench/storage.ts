import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { SESSION_SCHEMA_VERSION, sessionSchema } from '../../shared/session/session-schema';
import type { Session } from '../../shared/session/session-schema';
import { createNotices } from '../../main/storage/notices';
import { createSessionStore } from '../../main/storage/session-store';
import { quantiles } from './quantiles.mjs';

const FEW = 10;
const MANY = 5_000;
const ROUNDS = 8;
const SAVES = 100;

export const quiet = { write: () => undefined, forget: () => undefined };

export function idOf(n: number): string {
  const hex = createHash('sha256').update(`bench ${n}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A talk of eight turns, made of the stored sample of the current version. */
export function aTalk(root: string, id: string): Session {
  const path = join(root, `tests/support/samples/session.v${SESSION_SCHEMA_VERSION}.json`);
  const sample = sessionSchema.parse(JSON.parse(fs.readFileSync(path, 'utf8')));
  const turns = Array.from({ length: 8 }, (_, at) => sample.turns[at % sample.turns.length]).flatMap(
    (turn) => turn ?? [],
  );
  return { ...sample, id, turns, ending: null };
}

/** A data folder with so many stored talks, in the folder for temporary files or where `BENCH_DISK` says. */
export function aFullFolder(root: string, talks: number): string {
  const folder = fs.mkdtempSync(join(process.env['BENCH_DISK'] ?? os.tmpdir(), 'bench-talks-'));
  fs.mkdirSync(join(folder, 'sessions'), { mode: 0o700 });
  const talk = aTalk(root, idOf(0));
  for (let n = 0; n < talks; n += 1) {
    fs.writeFileSync(join(folder, 'sessions', `${idOf(n)}.json`), JSON.stringify({ ...talk, id: idOf(n) }), {
      mode: 0o600,
    });
  }
  return folder;
}

export const timeList = async (folder: string) => Math.round((await openFolder(folder)).listMs);
async function openFolder(folder: string) {
  const store = createSessionStore({ folder, notices: createNotices(), log: quiet, now: () => new Date() });
  const started = performance.now();
  await store.list();
  const listMs = performance.now() - started;
  await store.flush();
  return { store, listMs };
}

/** Saving a turn (written, synced, renamed, folder synced) beside ten talks and beside five thousand, in turn. */
export async function benchStorage(root: string) {
  const folders = [FEW, MANY].map((talks) => aFullFolder(root, talks));
  const desks = [];
  for (const folder of folders) {
    const first = await openFolder(folder);
    const again = await openFolder(folder);
    desks.push({ ...again, readAllMs: first.listMs, rounds: [] as number[][] });
  }
  for (let save = 0; save < ROUNDS * SAVES; save += 1) {
    for (const { store, rounds } of desks) {
      if (save % SAVES === 0) rounds.push([]);
      // Five new talks of many turns each, as in a long day.
      const talk = { ...aTalk(root, idOf(100_000 + (save % 5))), draft: `draft ${save}` };
      const started = performance.now();
      const saved = await store.save(talk);
      rounds.at(-1)?.push(performance.now() - started);
      if (!saved.ok) throw new Error(saved.error.code);
    }
  }
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
  // Another's work on disk and processor comes in bursts: the calmest round is the one that measures ours.
  const [few, many] = desks.map(({ rounds }) => rounds.map(quantiles).sort((a, b) => a.p95 - b.p95)[0]);
  return {
    unit: 'ms',
    saveAmongTen: few,
    saveAmongFiveThousand: many,
    p95Ratio: few && many ? Math.round((100 * many.p95) / few.p95) / 100 : null,
    listFiveThousand: Math.round(desks[1]?.listMs ?? 0),
    readFiveThousand: Math.round(desks[1]?.readAllMs ?? 0),
  };
}
