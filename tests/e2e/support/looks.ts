import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { root } from './app';
import type { Running } from './app';
import { boxesOf, movedParts, readBoxes, writeBoxes } from './boxes';
import { drawnBy } from './drawn-by';
import { makeSmaller } from './smaller-picture';

const folder = join(root, 'tests/e2e/looks');
const manifest = join(folder, 'made-on.json');
/** Of a million: a caret's or a rounding's worth. A button that moves by 8 px changes several times as many. */
const MOST_PIXELS = 200;
/** Where letters are drawn otherwise, a paragraph may break into a line more or less. */
const A_LINE = 32;

const isUpdating = () => ['all', 'changed'].includes(test.info().config.updateSnapshots);

/**
 * Decides once what this machine can compare: pictures and places to the pixel where it draws as the machine did that the references are
 * from, else the parts, their words and order, and their places to a line. Says which.
 */
export async function startLooks(running: Running): Promise<(page: Page, name: string) => Promise<void>> {
  const here = await drawnBy(running);
  if (isUpdating()) {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(manifest, `${JSON.stringify(here, null, 2)}\n`);
  }
  const made = fs.readFileSync(manifest, 'utf8');
  const isSame = made === `${JSON.stringify(here, null, 2)}\n`;
  console.log(
    isSame
      ? `Looks: ${here.runtime} draws as the references do; pictures are compared.`
      : `Looks: ${here.runtime} draws otherwise than the references (${made.replace(/\s+/g, ' ').trim()}); parts and their places are compared, pictures are not.`,
  );
  return async (page, name) => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const pictures = async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect.soft(page).toHaveScreenshot(`${name}-${colorScheme}.png`, { maxDiffPixels: MOST_PIXELS });
        if (isUpdating()) makeSmaller(join(folder, `${name}-${colorScheme}.png`));
      }
    };
    if (isSame) await pictures();
    const found = await boxesOf(page);
    const file = join(folder, `${name}.txt`);
    if (isUpdating()) fs.writeFileSync(file, writeBoxes(found));
    const expected = readBoxes(fs.readFileSync(file, 'utf8'));
    const parts = (boxes: typeof found) => boxes.map(({ part }) => part);
    expect.soft(parts(found), `the parts of ${name}`).toEqual(parts(expected));
    const height = await page.evaluate(() => window.innerHeight);
    const rules = { tolerance: isSame ? 1 : A_LINE, withSizes: isSame, height };
    expect.soft(movedParts(expected, found, rules), `moved on ${name}`).toEqual([]);
  };
}
