import fs from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { Session } from '../../shared/session/session-schema';
import { readSample } from '../faults/support/long-talk';
import { anArchive, filesOf } from '../main/support/an-archive';
import { beginTalk, composer, expect, launch, newDataFolder, picture, say, test } from './support/app';

/** What the person chooses in the dialogs of the system. */
const choose = (app: ElectronApplication, path: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);

const toSettings = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'A copy of everything' })).toBeVisible();
};

const filesUnder = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));

test('everything goes into one zip, comes in elsewhere, and differing talks are told apart', async ({ open, data }) => {
  const copy = join(data, '..', `copy-${process.pid}.zip`);
  const first = await open();
  await beginTalk(first.page);
  await say(first.page, 'Thank you for coming.');
  await first.page.getByRole('button', { name: 'Leave' }).click();
  await toSettings(first.page);
  await choose(first.app, copy);
  await first.page.getByRole('button', { name: 'Keep a copy…' }).click();
  await expect(first.page.getByText(/copy-\d+\.zip: one talk/)).toBeVisible();

  // The talk goes on here, and so differs from its copy.
  await first.page.getByRole('button', { name: 'Past talks' }).click();
  await first.page.getByRole('button', { name: 'Go on' }).click();
  await say(first.page, 'I went quiet on you last winter, and that was mine.');
  await first.page.getByRole('button', { name: 'Leave' }).click();
  await toSettings(first.page);
  await first.page.getByRole('button', { name: 'Choose a copy…' }).click();
  await expect(first.page.getByText('One talk differs from the one here.')).toBeVisible();
  await first.page.getByText('Keep both').click();
  await picture(first.page, 'your-data-preview');
  await first.page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(first.page.getByText('One talk kept beside yours.')).toBeVisible();
  await first.page.getByRole('button', { name: 'Past talks' }).click();
  await expect(first.page.getByRole('button', { name: 'Go on' })).toHaveCount(2);
  await first.app.close();

  const elsewhere = newDataFolder();
  fs.cpSync(copy, join(elsewhere, 'copy.zip'));
  const second = await launch(elsewhere);
  await toSettings(second.page);
  await choose(second.app, join(elsewhere, 'copy.zip'));
  await second.page.getByRole('button', { name: 'Choose a copy…' }).click();
  await expect(second.page.getByText('One talk is new here.')).toBeVisible();
  await second.page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(second.page.getByText('One talk added.')).toBeVisible();
  fs.writeFileSync(join(elsewhere, 'copy.zip'), 'Dear Sam');
  await second.page.getByRole('button', { name: 'Choose a copy…' }).click();
  await expect(second.page.getByText(/It is not a zip/)).toBeVisible();
  await second.app.close();
  fs.rmSync(copy);
  fs.rmSync(elsewhere, { recursive: true });
});

test('a file that was set aside stays listed until it is deleted', async ({ open, data }) => {
  const name = '3f2b8c4e-5d6a-4b7c-8d9e-0f1a2b3c4d5e.json';
  fs.mkdirSync(join(data, 'sessions'), { recursive: true });
  fs.writeFileSync(join(data, 'sessions', name), 'torn');
  const first = await open();
  await expect(first.page.getByText('One talk could not be read.')).toBeVisible();
  await first.app.close();

  const { app, page } = await open();
  await toSettings(page);
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => void Object.assign(globalThis, { shownPath: path });
  });
  await page.getByRole('button', { name: /^Show in folder: A talk, set aside/ }).click();
  await expect
    .poll(() => app.evaluate(() => (globalThis as unknown as { shownPath?: string }).shownPath ?? ''))
    .toContain('.unreadable-');
  await page.getByRole('button', { name: /^Delete: A talk/ }).scrollIntoViewIfNeeded();
  await picture(page, 'your-data');
  await page.setViewportSize({ width: 900, height: 600 });
  await picture(page, 'your-data-small');
  await page.getByRole('button', { name: /^Delete: A talk/ }).click();
  await page.getByRole('button', { name: 'Delete this file' }).click();
  await expect(page.getByRole('button', { name: /^Delete: A talk/ })).toBeHidden();
  expect(fs.readdirSync(join(data, 'sessions'))).toEqual([]);
});

test('deleting everything needs its word, leaves nothing of the person, and begins anew', async ({ open, data }) => {
  const word = 'xylquorp';
  const { app, page } = await open();
  await beginTalk(page);
  await say(page, `Thank you for coming, ${word}.`);
  await composer(page).fill(`${word} once more`);
  await page.getByRole('button', { name: 'Leave' }).click();
  fs.writeFileSync(
    join(data, 'sessions', '3f2b8c4e-5d6a-4b7c-8d9e-0f1a2b3c4d5e.json.unreadable-20260101T000000Z'),
    word,
  );
  fs.mkdirSync(join(data, 'browser/crashes/pending'), { recursive: true });
  fs.writeFileSync(join(data, 'browser/crashes/pending/a.dmp'), word);
  fs.writeFileSync(join(data, 'thesis.txt'), 'not ours');
  await toSettings(page);
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  const really = page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' });
  await expect(really).toHaveAttribute('aria-disabled', 'true');
  await picture(page, 'delete-everything');
  await page.getByLabel('Type delete to go on').fill('delete');
  await really.click();
  await expect(page.getByRole('heading', { name: 'Everything is deleted.' })).toBeFocused();
  await expect(page.getByText('These are not Plainspoken’s and were left: thesis.txt.')).toBeVisible();
  await picture(page, 'deleted');
  const left = filesUnder(data).map((path) => path.slice(data.length + 1));
  expect(left.filter((path) => !/^(?:browser\/|Singleton)/.test(path))).toEqual(['thesis.txt']);
  expect(left.filter((path) => path.includes('crashes'))).toEqual([]);

  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(page.getByRole('heading', { name: 'Say it here first.' })).toBeVisible();
  await app.close();
  for (const path of filesUnder(data)) expect(fs.readFileSync(path).includes(word), path).toBe(false);
  expect(fs.existsSync(join(data, 'window.json'))).toBe(false);
  const next = await open();
  await expect(next.page.getByRole('heading', { name: 'Say it here first.' })).toBeVisible();
});

test('who forgot the password can delete everything on the locked page, and begin anew without one', async ({
  open,
  data,
}) => {
  const first = await open();
  await beginTalk(first.page);
  await say(first.page, 'Thank you for coming.');
  await first.page.getByRole('button', { name: 'Leave' }).click();
  await first.page.getByRole('button', { name: 'Settings' }).click();
  await first.page.getByRole('button', { name: 'Set a password' }).click();
  await first.page.getByLabel('New password').fill('a long walk by the river');
  await first.page.getByLabel('The same once more').fill('a long walk by the river');
  await first.page.getByRole('button', { name: 'Set the password' }).click();
  await expect(first.page.getByText('The password is set.')).toBeVisible({ timeout: 20_000 });
  await first.app.close();

  const { app, page } = await open();
  await expect(page.getByRole('heading', { name: 'Plainspoken is locked.' })).toBeVisible();
  const ask = page.getByRole('button', { name: 'Delete everything…' });
  await page.getByText('Forgotten the password?').click();
  await ask.click();
  await page.getByLabel('Type delete to go on').fill('delete');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is deleted.' })).toBeVisible();
  expect(fs.readdirSync(data).filter((name) => !/^(?:browser|Singleton.*)$/.test(name))).toEqual([]);
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await beginTalk(page);
  await say(page, 'Thank you for coming.');
  await app.close();
  const next = await open();
  await expect(next.page.getByRole('button', { name: 'Past talks' })).toBeVisible();
});

test('markup in every text of a copy stays text, wherever it is shown', async ({ open, data }) => {
  const markup = (what: string) => `<img src=x onerror="document.title='${what}'"><b>${what}</b>`;
  const sample = readSample();
  const session: Session = {
    ...sample,
    scenario: { ...sample.scenario, id: 'agreed-coffee', title: markup('title') },
    cast: { ...sample.cast, name: '<i>Sam</i>\u202e' },
    facts: { 'their-dog': '<b>Rex</b>' },
    opening: { ...sample.opening, text: markup('opening'), cue: markup('cue') },
    turns: sample.turns.map((turn) => ({
      ...turn,
      utterance: markup('said').padEnd(turn.utterance.length + 200),
      ...(turn.kind === 'exchange' && { answer: { ...turn.answer, text: markup('answer'), cue: markup('cue') } }),
    })),
    ending: sample.ending && { ...sample.ending, title: markup('ending') },
    draft: markup('draft'),
  };
  const copy = join(data, 'copy.zip');
  fs.writeFileSync(copy, anArchive(filesOf(session)));
  const { app, page } = await open();
  await toSettings(page);
  await choose(app, copy);
  await page.getByRole('button', { name: 'Choose a copy…' }).click();
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('One talk added.')).toBeVisible();
  const clean = async () => {
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toMatch(/Plainspoken$/);
  };
  await page.getByRole('button', { name: 'Past talks' }).click();
  await expect(page.getByText('<b>title</b>')).toBeVisible();
  await clean();
  await page.getByRole('button', { name: 'Play back' }).click();
  await expect(page.getByText('<b>opening</b>').first()).toBeVisible();
  await clean();
  await page.getByRole('button', { name: 'Past talks' }).click();
  const review = page.getByRole('button', { name: 'Review', exact: true });
  if (await review.isVisible()) await review.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await clean();
});

test('closing in the middle of a copy leaves no half of it', async ({ open, data }) => {
  const sample = readSample();
  fs.mkdirSync(join(data, 'sessions'), { recursive: true });
  for (let n = 0; n < 1_500; n += 1) {
    const id = `3f2b8c4e-5d6a-4b7c-8d9e-${String(n).padStart(12, '0')}`;
    fs.writeFileSync(join(data, 'sessions', `${id}.json`), JSON.stringify({ ...sample, id }));
  }
  const target = newDataFolder();
  const { app, page } = await open();
  await toSettings(page);
  await choose(app, join(target, 'copy.zip'));
  await page.getByRole('button', { name: 'Keep a copy…' }).click();
  await expect(page.getByText(/^Writing: \d+ of 1500 talks$/)).toBeVisible();
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  expect(fs.readdirSync(target)).toEqual([]);
  fs.rmSync(target, { recursive: true });
});
