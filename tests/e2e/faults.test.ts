import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { keepFigures, rounds } from '../faults/support/figures';
import { beginTalk, composer, expect, launch, newDataFolder, say, test } from './support/app';

interface Kept {
  readonly turns: readonly { readonly utterance: string }[];
  readonly draft: string;
}
const sessionsIn = (data: string): Kept[] =>
  fs
    .readdirSync(join(data, 'sessions'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(fs.readFileSync(join(data, 'sessions', name), 'utf8')) as Kept);

const LINES = [
  'Thank you for coming.',
  'I went quiet on you last winter.',
  'What was that like for you?',
  'I let you go alone, and that was mine.',
];

/** Says line after line until the app is killed; what was answered on screen is what counts. */
async function talkUntilKilled(page: Page, mark: string, isDead: () => boolean): Promise<string[]> {
  const answered: string[] = [];
  try {
    for (let turn = 0; ; turn += 1) {
      if (await page.getByRole('button', { name: 'See the review' }).isVisible()) break;
      const line = `${LINES[turn % LINES.length]} ${mark}.${turn}`;
      await say(page, line);
      answered.push(line);
    }
  } catch (error) {
    if (!isDead()) throw error;
  }
  return answered;
}

const ROUNDS = rounds(3);

test(`the app killed at ${ROUNDS} random moments of a talk has every answered turn on the disk`, async ({ data }) => {
  test.setTimeout(60_000 + ROUNDS * 20_000);
  const figures = { rounds: 0, turns: 0, unreadable: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { app, page } = await launch(data);
    // The first round may have been killed before the welcome was left behind.
    const welcome = page.getByRole('button', { name: 'Open the scenarios' });
    const begin = page.getByRole('button', { name: /^Begin (?:the talk|anew)$/ });
    await expect(welcome.or(begin).first()).toBeVisible();
    if (await welcome.isVisible()) await welcome.click();
    await begin.click();
    await expect(composer(page)).toBeFocused();
    await expect(page.getByText(/could not be read/)).toBeHidden();
    const main = app.process();
    let dead = false;
    setTimeout(
      () => {
        dead = true;
        main.kill('SIGKILL');
      },
      300 + Math.random() * 3_000,
    );
    const gone = main.exitCode === null ? once(main, 'exit') : Promise.resolve();
    const answered = await talkUntilKilled(page, `round${round}`, () => dead);
    await gone;
    const said = sessionsIn(data).flatMap(({ turns }) => turns.map(({ utterance }) => utterance));
    for (const line of answered) expect(said).toContain(line);
    figures.rounds += 1;
    figures.turns += answered.length;
    figures.unreadable += fs.readdirSync(join(data, 'sessions')).filter((name) => name.includes('unreadable')).length;
  }
  keepFigures('killed-app', figures);
  expect(figures.unreadable).toBe(0);
});

/** A disk that can be made to refuse: a small one of its own, or, for an ordinary user, a folder that may not be written. */
function aRefusingDisk() {
  const data = newDataFolder();
  const sessions = join(data, 'sessions');
  fs.mkdirSync(sessions);
  // Of the talks alone: a file system on which the browser holds files open cannot be made read-only.
  const mounted =
    process.getuid?.() === 0 && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', sessions]).status === 0;
  const chmod = (mode: number) => () => fs.chmodSync(sessions, mode);
  const noRoom = () => void spawnSync('dd', ['if=/dev/zero', `of=${sessions}/fill`, 'bs=4k']);
  const remount = (how: string) => () => void execFileSync('mount', ['-o', `remount,${how}`, sessions]);
  return {
    data,
    fill: mounted ? noRoom : chmod(0o500),
    empty: mounted ? () => fs.rmSync(join(sessions, 'fill')) : chmod(0o700),
    lockUp: mounted ? remount('ro') : chmod(0o500),
    open: mounted ? remount('rw') : chmod(0o700),
    full: mounted ? 'The disk is full.' : 'can be read but not written',
    remove: () => {
      if (mounted) spawnSync('umount', ['-l', sessions]);
      fs.rmSync(data, { recursive: true, force: true });
    },
  };
}

test('a disk that fills and turns read-only in mid-talk is told, and not a word is lost', async () => {
  const disk = aRefusingDisk();
  const { app, page } = await launch(disk.data);
  try {
    await beginTalk(page);
    await say(page, 'Thank you for coming.');
    disk.fill();
    await composer(page).fill('Said while there was no room.');
    await composer(page).press('Enter');
    await expect(page.getByText(disk.full)).toBeVisible();
    disk.empty();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByText(disk.full)).toBeHidden();
    await expect
      .poll(() => sessionsIn(disk.data)[0]?.turns.map(({ utterance }) => utterance))
      .toEqual(['Thank you for coming.', 'Said while there was no room.']);
    disk.lockUp();
    await composer(page).fill('Said to a wall.');
    await composer(page).press('Enter');
    await expect(page.getByText('can be read but not written')).toBeVisible();
    disk.open();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => sessionsIn(disk.data)[0]?.turns.length).toBe(3);
  } finally {
    await app.close().catch(() => undefined);
    disk.remove();
  }
});
