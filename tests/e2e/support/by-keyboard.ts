import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** More stops than any screen has between two places. */
const MOST_STOPS = 80;

/** Presses Tab, or Shift and Tab, until the focus is there; fails when it is never reached. */
export async function walkTo(page: Page, there: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(there).toBeVisible();
  // Found once: asking by role at each stop takes longer than the stop.
  const found = await there.elementHandle();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await found?.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(there).toBeFocused();
}

/** Walks to a button and presses it. */
export async function pressAt(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await walkTo(page, page.getByRole('button', { name, exact: true }), key);
  await page.keyboard.press('Enter');
}

/** Writes in place of all that the field with the focus holds; the words arrive as those of an input method do, at once. */
export async function writeAnew(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(words);
}

/** From now on keeps what a screen reader would be told: each new text of a live region, in order. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const told: string[] = [];
    const last = new WeakMap<Element, string>();
    const readOut = () => {
      for (const region of document.querySelectorAll(
        ':is([aria-live], [role=status], [role=alert]):not([aria-live=off])',
      )) {
        const text = region.textContent.trim();
        if (text !== '' && text !== last.get(region)) told.push(text);
        last.set(region, text);
      }
    };
    readOut();
    told.length = 0;
    new MutationObserver(readOut).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { told });
  });
  return () => page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0));
}
