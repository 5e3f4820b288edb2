import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import type { Session } from '@shared/session/session-schema';
import { DEFAULT_SETTINGS } from '@shared/session/settings-schema';
import type { Settings } from '@shared/session/settings-schema';
import { expect } from 'vitest';
import { sweepLeftOvers } from '../../../main/storage/sweep';
import { aLockedHouse } from './a-locked-house';
import { aSession } from './a-session';

/** Words that stand in every place of a full folder. */
export const WORDS = 'what I never said to Marisol';
export const WORDY_SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  theme: 'dark',
  prepared: { ...EMPTY_PREPARATION, history: { apart: 'nine Octobers' } },
};
const ASIDE = `{"draft":"${WORDS}`;

/** Fills a folder with talks, settings, an index and a file that was set aside, all of them with words, and no password. */
export async function fillFolder(folder: string, count: number): Promise<Session[]> {
  const house = aLockedHouse(folder);
  const sessions = Array.from({ length: count }, () =>
    aSession({ draft: WORDS, cast: { name: 'Marisol', pronouns: 'she' } }),
  );
  for (const session of sessions) await house.store.save(session);
  house.settings.save(WORDY_SETTINGS);
  writeFileSync(join(folder, 'sessions', `${aSession().id}.json`), ASIDE);
  await house.store.list();
  await house.store.flush();
  return sessions;
}

/** Every byte under a folder. */
export const everything = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name))),
  );

export const isReadable = (folder: string): boolean =>
  ['Marisol', 'never said', 'Octobers'].some((word) => everything(folder).includes(word));

/**
 * What every interruption must leave: exactly one of the passwords (null: none) opens the folder, and under it everything is there.
 * What was begun is finished then, so that the folder is sealed as a whole or plain as a whole.
 * @returns the one that opens.
 */
export async function expectOneWayIn(
  folder: string,
  passwords: readonly string[],
  sessions: readonly Session[],
): Promise<string | null> {
  const opening: (string | null)[] = [];
  if (aLockedHouse(folder).desk.view().state === 'off') opening.push(null);
  else {
    for (const password of passwords) {
      const house = aLockedHouse(folder);
      const answered = await house.lock.unlock(password);
      if (answered.ok) opening.push(password);
      else expect(answered.error).toBe('wrong-password');
    }
  }
  expect(opening).toHaveLength(1);
  const [password = null] = opening;

  const house = aLockedHouse(folder);
  if (password !== null) expect((await house.desk.unlock(password)).outcome).toBe('done');
  for (const session of sessions) expect(await house.store.load(session.id)).toEqual({ ok: true, value: session });
  expect(house.settings.load()).toEqual(WORDY_SETTINGS);
  await house.desk.settled();
  expect(house.desk.view().trouble).toBeNull();
  await house.store.flush();
  const closed = house.desk.view().state === 'unlocked';
  expect(house.lock.stage).toBe(closed ? 'on' : null);
  for (const session of sessions) expect(await house.store.load(session.id)).toEqual({ ok: true, value: session });
  expect(house.settings.load()).toEqual(WORDY_SETTINGS);
  expect(await house.store.list()).toMatchObject({ ok: true, value: { length: sessions.length } });
  const told = house.notices.list().map(({ code }) => code);
  expect(told).toEqual([]);
  // Swept at the next start, as the app does: a killed run may have left a half-written plain file.
  await sweepLeftOvers([folder, join(folder, 'sessions')]);
  expect(isReadable(folder)).toBe(!closed);
  const aside = readdirSync(join(folder, 'sessions')).filter((name) => name.includes('unreadable'));
  expect(aside).toHaveLength(1);
  if (!closed) expect(readFileSync(join(folder, 'sessions', aside[0] ?? ''), 'utf8')).toBe(ASIDE);
  return closed ? password : null;
}
