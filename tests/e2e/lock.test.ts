import fs from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { beginTalk, composer, expect, picture, say, test } from './support/app';
import type { Running } from './support/app';

const PASSWORD = 'a long walk by the river';
const LINE = 'I went quiet on you last winter, and I told myself it was work.';
const DRAFT = 'I was going to say zeppelin';
const TYPED = ['quiet on you', 'told myself', 'zeppelin', 'Marisol'];
/** Words of the app's own scripts, which the browser's cache of compiled scripts holds whatever was played. */
const OWN = ['agreed-coffee', 'Agreed coffee'];
const WORDS = [...TYPED, ...OWN];

/** Words that stand readable in some file of the data folder, in any of the ways the app or the browser writes text. */
function readableIn(data: string): string[] {
  const entries = fs.readdirSync(data, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return entries.flatMap(({ parentPath, name }) => {
    const bytes = fs.readFileSync(join(parentPath, name));
    const words = parentPath.startsWith(join(data, 'browser')) ? TYPED : WORDS;
    const forms = (word: string) => [
      Buffer.from(word),
      Buffer.from(word, 'utf16le'),
      Buffer.from(Buffer.from(word).toString('base64').slice(0, -4)),
    ];
    return words.filter((word) => forms(word).some((form) => bytes.includes(form))).map((word) => `${name}: ${word}`);
  });
}

const toSettings = (page: Page) => page.getByRole('button', { name: 'Settings' }).click();
const password = (page: Page) => page.getByRole('textbox', { name: 'Password', exact: true });
const locked = (page: Page) => page.getByRole('heading', { name: 'Plainspoken is locked.' });

async function setPassword(page: Page): Promise<void> {
  await toSettings(page);
  await page.getByRole('button', { name: 'Set a password' }).click();
  await page.getByLabel('New password').fill(PASSWORD);
  await page.getByLabel('The same once more').fill(PASSWORD);
  await page.getByRole('button', { name: 'Set the password' }).click();
  await expect(page.getByText('The password is set.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
  await expect(password(page)).toBeFocused();
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(locked(page)).toBeHidden({ timeout: 20_000 });
}

/** A talk with a line and a draft, under a name of the person's own. */
async function talk(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the scenarios' }).click();
  await page.getByRole('option', { name: /Agreed coffee/ }).click();
  await page.getByRole('textbox', { name: /Their name/ }).fill('Marisol');
  await page.getByRole('button', { name: 'Begin the talk' }).click();
  await say(page, LINE);
  await composer(page).fill(DRAFT);
}

/** The process that draws the page: what it knew ends with it. */
const rendererOf = ({ app }: Running) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0);

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** What the main process says of the window itself. */
const titleOf = ({ app }: Running) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

test('a password: set, asked for at the next start, refused when wrong, and nothing readable meanwhile', async ({
  open,
  data,
}) => {
  const first = await open();
  await talk(first.page);
  await first.page.getByRole('button', { name: 'Leave' }).click();
  await toSettings(first.page);
  await expect(first.page.getByText('Whoever can open the files')).toBeVisible();
  await first.page.getByRole('button', { name: 'Set a password' }).click();
  await first.page.getByLabel('New password').fill('short');
  await first.page.getByRole('button', { name: 'Set the password' }).click();
  await expect(first.page.getByLabel('New password')).toBeFocused();
  await expect(first.page.getByText('At least 8 characters, please.')).toBeVisible();
  await picture(first.page, 'lock-set');
  await first.page.keyboard.press('Escape');
  await setPassword(first.page);
  await picture(first.page, 'lock-on');
  expect(readableIn(data)).toEqual([]);
  await first.app.close();
  expect(readableIn(data)).toEqual([]);

  const { page } = await open();
  await expect(locked(page)).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('Marisol');
  await expect(password(page)).toBeFocused();
  await picture(page, 'locked');
  await page.keyboard.type('a long walk by the lake');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not the password.')).toBeVisible({ timeout: 20_000 });
  await expect(password(page)).toBeFocused();
  await page.getByRole('button', { name: 'Show what I type' }).click();
  await expect(password(page)).toHaveAttribute('type', 'text');
  await page.getByText('Forgotten the password?').click();
  await expect(page.getByText('Then these talks are gone')).toBeVisible();
  await picture(page, 'locked-forgotten');
  await page.getByRole('button', { name: 'Support' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await unlock(page);
  await page.getByRole('button', { name: /^Go on with/ }).click();
  await expect(page.getByRole('log')).toContainText('told myself it was work');
  await expect(composer(page)).toHaveValue(DRAFT);
});

test('the computer going to sleep locks in mid-talk, with every word kept and none left in the window', async ({
  open,
  data,
}) => {
  const running = await open();
  const { app, page } = running;
  await talk(page);
  await page.getByRole('button', { name: 'Leave' }).click();
  await setPassword(page);
  await page.getByRole('button', { name: 'Scenarios' }).click();
  await page.getByRole('button', { name: /^Go on with/ }).click();
  await composer(page).fill(`${DRAFT}, typed just now`);
  const drawnBy = await rendererOf(running);
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect(locked(page)).toBeVisible();
  expect(await rendererOf(running)).not.toBe(drawnBy);
  await expect.poll(() => isAlive(drawnBy), 'the process that had drawn the talk').toBe(false);
  const left = await page.evaluate(() => document.documentElement.outerHTML + JSON.stringify(history.state));
  for (const word of WORDS) expect(left).not.toContain(word);
  const answers = await page.evaluate(async () => {
    const { rehearsal } = window as unknown as { rehearsal: { invoke(c: string, r: unknown): Promise<unknown> } };
    return JSON.stringify([await rehearsal.invoke('session.list', {}), await rehearsal.invoke('settings.load', {})]);
  });
  expect(answers).toContain('"locked"');
  expect(answers).not.toContain('Marisol');
  const menu = await app.evaluate(({ Menu }) => {
    const labels = (items: Electron.MenuItem[]): string[] =>
      items.flatMap((item) => [item.label, ...labels(item.submenu?.items ?? [])]);
    return labels(Menu.getApplicationMenu()?.items ?? []).join();
  });
  for (const word of WORDS) expect(menu).not.toContain(word);
  expect(readableIn(data)).toEqual([]);
  await unlock(page);
  await expect(composer(page)).toHaveValue(`${DRAFT}, typed just now`);
});

test('the quick exit shows an empty page at once, says nothing in the title, and brings everything back', async ({
  open,
}) => {
  const running = await open();
  const { page } = running;
  await beginTalk(page);
  await composer(page).fill(DRAFT);
  await page.keyboard.press('F9');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await expect(composer(page)).toBeHidden();
  expect((await page.locator('body').innerText()).split('\n')).toEqual(['An empty page', 'Go on']);
  await expect.poll(() => titleOf(running)).toBe('Untitled');
  await picture(page, 'covered');
  // Whoever was typing goes on for a moment.
  await page.keyboard.type('ing on \n');
  await page.keyboard.press('F9');
  await expect(composer(page)).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(composer(page)).toHaveValue(DRAFT);
  await expect(composer(page)).toBeFocused();
  await expect.poll(() => titleOf(running)).toBe('Plainspoken');
});

test('the quick exit locks where there is a password, by key and by menu, and the password can be taken away', async ({
  open,
  data,
}) => {
  const running = await open();
  const { app, page } = running;
  await talk(page);
  await page.getByRole('button', { name: 'Leave' }).click();
  await setPassword(page);
  await app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    items.find(({ accelerator }) => accelerator === 'F9')?.click();
  });
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await expect.poll(() => titleOf(running)).toBe('Untitled');
  await expect(page.locator('html')).not.toHaveAttribute('data-covered'); // the page was started anew
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(locked(page)).toBeVisible();
  await unlock(page);
  await toSettings(page);
  await page.getByRole('button', { name: 'Take the password away' }).click();
  await page.getByLabel('Present password').fill('not this one');
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByText('That is not the password.')).toBeVisible({ timeout: 20_000 });
  await page.getByLabel('Present password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByText('The password is taken away.')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: 'Set a password' })).toBeVisible();
  await app.close();
  expect(fs.existsSync(join(data, 'password.key'))).toBe(false);
  const next = await open();
  await next.page.getByRole('button', { name: /^Go on with/ }).click();
  await expect(composer(next.page)).toHaveValue(DRAFT);
});
