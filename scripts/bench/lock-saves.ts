import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { KEY_ID_BYTES } from '../../main/lock/sealed-bytes';
import { createNotices } from '../../main/storage/notices';
import { NO_KEY, createSessionCodec } from '../../main/storage/session-codec';
import type { Keyring } from '../../main/storage/session-codec';
import { createSessionStore } from '../../main/storage/session-store';
import { quantiles } from './quantiles.mjs';
import { aFullFolder, aTalk, idOf, quiet } from './storage';

const TALKS = 1_000;
const SAVES = 400;

/** Saving a turn with the lock off and on, in turn, so that a busy machine slows both alike. */
export async function benchLockSaves(root: string) {
  const key = { id: randomBytes(KEY_ID_BYTES), secret: randomBytes(32) };
  const keyrings: Keyring[] = [NO_KEY, { key, sealing: true, locked: false }];
  const desks = keyrings.map((keyring) => {
    const folder = aFullFolder(root, TALKS);
    const codec = createSessionCodec(keyring);
    const store = createSessionStore({ folder, notices: createNotices(), log: quiet, now: () => new Date(), codec });
    return { folder, store, times: [] as number[] };
  });
  for (const { store } of desks) await store.list();
  for (let save = 0; save < SAVES; save += 1) {
    // Whoever comes second meets a disk that is busy with the first: each does so half of the time.
    for (const { store, times } of save % 2 === 0 ? desks : desks.toReversed()) {
      const talk = { ...aTalk(root, idOf(100_000 + (save % 5))), draft: `draft ${save}` };
      const started = performance.now();
      const saved = await store.save(talk);
      times.push(performance.now() - started);
      if (!saved.ok) throw new Error(saved.error.code);
    }
  }
  for (const { folder } of desks) fs.rmSync(folder, { recursive: true });
  const [off, on] = desks.map(({ times }) => quantiles(times));
  return { off, on, p95Ratio: off && on ? Math.round((100 * on.p95) / off.p95) / 100 : null };
}
