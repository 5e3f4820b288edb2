import fs from 'node:fs';
import { join } from 'node:path';
import { beginTalk, expect, picture, say, test, toLibrary } from './support/app';
import type { Running } from './support/app';

const zoomOf = ({ app }: Running) =>
  app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getZoomFactor());

/** An item of the window's menu, as a click on it would be. */
const chooseInMenu = ({ app }: Running, label: string) =>
  app.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
    items.find((item) => item.label === wanted)?.click();
  }, label);

test('menu, keys and palette lead everywhere, and at 200 % nothing is wider than the window', async ({ open }) => {
  const first = await open();
  const { page } = first;
  await toLibrary(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Go anywhere' })).toBeFocused();
  await picture(page, 'palette');
  await page.keyboard.type('help');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
  await picture(page, 'help');
  await chooseInMenu(first, 'Settings');
  await page.getByRole('combobox', { name: 'Text size' }).selectOption('200 %');
  await expect.poll(() => zoomOf(first)).toBe(2);
  for (const name of [
    'Settings',
    'Prepare',
    'Scenarios',
    'Practise',
    'Past talks',
    'Progress',
    'Card',
    'Support',
    'Help',
  ]) {
    await chooseInMenu(first, name);
    await expect(page.locator('main')).toBeVisible();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, name).toBeLessThanOrEqual(0);
  }
  await first.app.close();
  const again = await open();
  await expect(again.page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await zoomOf(again)).toBe(2);
});

test('a word is found in what was said; a deleted talk comes back while it can, and is nowhere after that', async ({
  data,
  open,
}) => {
  const { app, page } = await open();
  const stored = () => fs.readdirSync(join(data, 'sessions')).filter((name) => name.endsWith('.json')).length;
  await beginTalk(page);
  await say(page, 'I went quiet on you all zyxomma long.');
  await page.getByRole('button', { name: 'Leave' }).click();
  await page.keyboard.press('Control+f');
  await expect(page.getByRole('searchbox', { name: 'Search past talks' })).toBeFocused();
  await page.keyboard.type('ZYX');
  await expect(page.locator('mark')).toHaveText('zyx');
  await picture(page, 'history-found');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Delete Agreed coffee/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete this talk' }).click();
  await expect(page.getByText(/^Deleted: Agreed coffee/)).toBeVisible();
  expect(stored()).toBe(0);
  await page.keyboard.press('Control+z');
  await expect.poll(stored).toBe(1);
  await page.getByRole('button', { name: /^Delete Agreed coffee/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete this talk' }).click();
  await expect.poll(stored).toBe(0);
  await app.close();
  const files = fs.readdirSync(data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files)
    expect(fs.readFileSync(join(parentPath, name)).includes('zyxomma'), name).toBe(false);
});
