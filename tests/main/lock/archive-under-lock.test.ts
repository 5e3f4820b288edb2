import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createJobs } from '../../../main/archive/jobs';
import { archiveHandlers } from '../../../main/ipc/archive';
import { createDispatch } from '../../../main/ipc/dispatch';
import type { Handlers } from '../../../main/ipc/handlers';
import { aFolder } from '../support/a-folder';
import { fillFolder, isReadable } from '../support/a-full-folder';
import { aLockedHouse } from '../support/a-locked-house';
import { NOW, aLog } from '../support/a-log';
import { aSession } from '../support/a-session';

vi.mock('electron', () => ({ default: {} }));

const PASSWORD = 'a long walk by the river';

/** The zip's channels over a house with a lock, behind the one door. */
function aDoorTo(house: ReturnType<typeof aLockedHouse>, path: string) {
  const handlers = archiveHandlers({
    sessions: house.store,
    settings: house.settings,
    onSettings: () => undefined,
    jobs: createJobs(),
    log: aLog(),
    now: () => NOW,
    appVersion: '0.1.0',
    askTarget: () => Promise.resolve(path),
    askSource: () => Promise.resolve(path),
  });
  const dispatch = createDispatch(handlers as Handlers, aLog(), () => house.codec.locked);
  return (channel: string, request: unknown) => dispatch(true, channel, request);
}

test('the zip of everything holds readable talks while the app is open, and is refused while it is locked', async () => {
  const folder = aFolder();
  const sessions = await fillFolder(folder, 3);
  const house = aLockedHouse(folder);
  await house.desk.set(PASSWORD);
  await house.desk.settled();
  const path = join(aFolder(), 'copy.zip');
  const ask = aDoorTo(house, path);
  expect(await ask('archive.export', {})).toMatchObject({ ok: true, value: { kind: 'written', sessions: 3 } });
  await house.desk.lock('test');
  for (const channel of ['archive.export', 'archive.choose'])
    expect(await ask(channel, {})).toMatchObject({ ok: false, error: { code: 'locked' } });

  // Into a folder with a password of its own: what comes in is sealed like everything there.
  const there = aLockedHouse(aFolder());
  await there.store.save(aSession());
  await there.desk.set('a password of another');
  await there.desk.settled();
  const askThere = aDoorTo(there, path);
  expect(await askThere('archive.choose', {})).toMatchObject({ ok: true, value: { kind: 'ready' } });
  const taken = await askThere('archive.import', { conflicts: 'mine', settings: true });
  expect(taken).toMatchObject({ ok: true });
  for (const session of sessions) expect(await there.store.load(session.id)).toEqual({ ok: true, value: session });
  await there.store.flush();
  expect(isReadable(there.folder)).toBe(false);
});
