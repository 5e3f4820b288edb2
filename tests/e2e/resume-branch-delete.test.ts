import fs from 'node:fs';
import { join } from 'node:path';
import { beginTalk, composer, expect, picture, say, test } from './support/app';

const sessionsOf = (data: string) => fs.readdirSync(join(data, 'sessions')).filter((name) => name.endsWith('.json'));

test('a kill in mid-talk costs nothing that was said, and the talk goes on where it was', async ({ open }) => {
  const first = await open();
  await beginTalk(first.page);
  await say(first.page, 'Thank you for coming.');
  await say(first.page, 'I went quiet on you last winter, and I told myself it was work.');
  const line = await first.page.locator('.now .said').textContent();
  await composer(first.page).fill('I was going to say more');
  await first.page.waitForTimeout(1500);
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close').catch(() => undefined);

  const { page } = await open();
  await page.getByRole('button', { name: /^Go on with/ }).click();
  await expect(page.locator('.now .said')).toHaveText(line ?? '');
  await expect(composer(page)).toHaveValue('I was going to say more');
  await expect(page.getByRole('log')).toContainText('I told myself it was work');
});

test('any turn can be said again in other words, and the old attempt stays', async ({ open, data }) => {
  const { page } = await open();
  await beginTalk(page);
  await say(page, 'Thank you for coming.');
  await say(page, 'You never listened to me, not once.');
  await say(page, 'I am sorry. I went quiet on you last winter.');
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Past talks' }).click();
  await page.getByRole('button', { name: 'Play back' }).click();
  await expect(page.getByText('The start')).toBeVisible();
  await page.getByRole('button', { name: 'Next turn' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Turn 2 of 3')).toBeVisible();
  await picture(page, 'replay');
  await page.getByRole('button', { name: 'Say turn 2 in other words' }).click();
  await expect(composer(page)).toBeFocused();
  await expect(page.getByRole('log')).not.toContainText('You never listened');
  await say(page, 'What was the winter like for you?');
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Past talks' }).click();
  await expect(page.getByText('Left at turn 3')).toBeVisible();
  await expect(page.getByText('Left at turn 2')).toBeVisible();
  const stored = sessionsOf(data).map((name) => JSON.parse(fs.readFileSync(join(data, 'sessions', name), 'utf8')));
  expect(stored.map(({ turns }) => turns.length).sort((a, b) => a - b)).toEqual([2, 3]);
  expect(stored.find(({ turns }) => turns.length === 2).origin.turns).toBe(1);
});

test('deleting asks once, and then the file is gone', async ({ open, data }) => {
  const { page } = await open();
  await beginTalk(page);
  await say(page, 'Thank you for coming.');
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('button', { name: 'Past talks' }).click();
  await page.getByRole('button', { name: /^Delete Agreed coffee/ }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toBeVisible();
  await picture(page, 'delete');
  await question.getByRole('button', { name: 'Keep it' }).click();
  expect(sessionsOf(data)).toHaveLength(1);
  await page.getByRole('button', { name: /^Delete Agreed coffee/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete this talk' }).click();
  await expect(page.getByText('No talks yet.')).toBeVisible();
  await picture(page, 'history-empty');
  expect(sessionsOf(data)).toHaveLength(0);
});
