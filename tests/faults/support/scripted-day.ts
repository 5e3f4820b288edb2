import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { checkFolder } from '../../../main/storage/check-folder';
import { aLongTalk, readSample, wordsOf } from './long-talk';
import { openDesk } from './open-desk';

/**
 * A day of use in a process of its own, until it is killed: `node scripted-day.mjs FOLDER`. It says on standard output what a
 * person would have seen: `answered ID TURNS` once a turn is answered on screen, `deleted ID`, `deleting ID`.
 */
const [folder = ''] = process.argv.slice(2);
const { store, notices, saver } = openDesk(folder);
const sample = readSample();
const say = (line: string): void => void writeSync(1, `${line}\n`);

async function talk(id: string, turns: number): Promise<void> {
  for (let turn = 1; turn <= turns; turn += 1) {
    const session = aLongTalk(sample, id, turn);
    // What is typed is saved as a draft beside the talk; the turn follows at once and must win.
    void saver.save({ ...aLongTalk(sample, id, turn - 1), draft: wordsOf(id, turn) });
    const saved = await saver.save(session);
    if (saved.ok) say(`answered ${id} ${turn}`);
    else say(`failed ${saved.error.code}`);
  }
}

const log = { write: () => undefined, forget: () => undefined };
await checkFolder({ folder, sessions: store, notices, log, ready: Promise.resolve() });
say('ready');
for (let day = 0; ; day += 1) {
  const ids = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of ids) await talk(id, 2 + (day % 9));
  await store.list();
  const [gone = ''] = ids;
  say(`deleting ${gone}`);
  if ((await store.delete(gone)).ok) say(`deleted ${gone}`);
  await store.flush();
}
