import type { Page } from '@playwright/test';
import { expect, picture, test } from './support/app';
import { buildGallery } from './support/build-gallery';

let dir: string;
test.beforeAll(async () => {
  dir = await buildGallery();
});

/** How a line is drawn under each kind of flag, praise and find. */
const lines = (page: Page) =>
  page.evaluate(() =>
    ['.flag.nudge', '.flag.weigh', '.flag.close', '.praise', 'mark'].map((selector) => {
      const element = document.querySelector(selector);
      return element ? getComputedStyle(element).textDecorationStyle : null;
    }),
  );

/** Parts whose words are wider than they are. */
const cut = (page: Page) =>
  page.evaluate(() => [
    ...(document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : []),
    ...[...document.querySelectorAll('.specimens')]
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .map((part) => part.getAttribute('aria-label') ?? ''),
  ]);

test('all parts in all states: axe in both themes, patterns in forced colours, room for large and wide letters', async ({
  open,
}) => {
  const { page } = await open({ dir, size: { width: 1280, height: 1020 } });
  await expect(page.getByRole('heading', { level: 1, name: 'The parts in their states' })).toBeVisible();
  expect(await page.locator('.specimens').count()).toBeGreaterThan(10);
  await picture(page, 'gallery');
  expect(await cut(page)).toEqual([]);

  const usual = await lines(page);
  expect(usual.slice(0, 3)).toEqual(['dotted', 'dashed', 'double']);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await lines(page)).toEqual(usual);
  const looks = await page.evaluate(() => {
    const of = (selector: string, part?: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body, part);
    return {
      chosen: of('.radio:checked', '::before').backgroundColor !== of('.radio').backgroundColor,
      current:
        of('.head-link[aria-current]').borderBottomColor !== of('.head-link:not([aria-current])').borderBottomColor,
      meter: of('.scale .is').backgroundColor !== of('.scale .was').backgroundColor,
    };
  });
  expect(looks, 'what fills show, something else must show').toEqual({ chosen: true, current: true, meter: true });
  await page.emulateMedia({ forcedColors: 'none' });

  for (const spacing of ['wide', 'wider']) {
    await page.evaluate((value) => {
      document.documentElement.dataset['spacing'] = value;
      document.documentElement.dataset['letters'] = 'easy';
    }, spacing);
    expect(await cut(page), spacing).toEqual([]);
  }
});
