import fs from 'node:fs';
import os from 'node:os';
import { join, resolve } from 'node:path';
import { _electron as electron, expect, test as base } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';
import axe from 'axe-core';
import type * as Axe from 'axe-core';
import { canSandbox, resolveRuntime } from '../../../scripts/electron-runtime.mjs';
import './own-display';

export const root = resolve(import.meta.dirname, '../../..');
const sandboxed = canSandbox();
const shots = join(root, 'tests/e2e/screenshots');

export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly data: string;
  /** What the page or main complained about. */
  readonly complaints: string[];
}

interface LaunchOptions {
  /** Reduced motion is asked for unless a test is about the pause. */
  readonly motion?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  /** Another built app than the project's. */
  readonly dir?: string;
}

/** Starts the real app on a data folder. An Electron that cannot start fails the test. */
export async function launch(
  data: string,
  { motion = false, size = { width: 1280, height: 800 }, dir = root }: LaunchOptions = {},
): Promise<Running> {
  const { exe } = await resolveRuntime();
  const app = await electron.launch({
    executablePath: exe,
    args: [...(sandboxed ? [] : ['--no-sandbox']), '--force-prefers-reduced-motion=0', dir],
    env: { ...process.env, PLAINSPOKEN_DATA: data },
    chromiumSandbox: sandboxed,
    timeout: 30_000,
  });
  const complaints: string[] = [];
  const page = await app.firstWindow();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.emulateMedia({ reducedMotion: motion ? 'no-preference' : 'reduce' });
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);
  return { app, page, data, complaints };
}

export const newDataFolder = () => fs.mkdtempSync(join(os.tmpdir(), 'plainspoken-e2e-'));

/** Every test has a data folder of its own, and ends with a window that complained of nothing. */
export const test = base.extend<{ data: string; open: (options?: LaunchOptions) => Promise<Running> }>({
  // oxlint-disable-next-line no-empty-pattern
  data: async ({}, use) => {
    const data = newDataFolder();
    await use(data);
    fs.rmSync(data, { recursive: true, force: true });
  },
  open: async ({ data }, use) => {
    const running: Running[] = [];
    await use(async (options) => {
      const one = await launch(data, options);
      running.push(one);
      return one;
    });
    for (const { app } of running) await app.close().catch(() => undefined);
    expect(running.flatMap(({ complaints }) => complaints)).toEqual([]);
  },
});

export { expect };

/** Past the welcome, into the library. */
export async function toLibrary(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the scenarios' }).click();
  await expect(page.getByRole('option', { name: /Agreed coffee/ })).toBeVisible();
}

export const composer = (page: Page) => page.getByRole('textbox', { name: 'Your line' });

export async function beginTalk(page: Page): Promise<void> {
  await toLibrary(page);
  await page.getByRole('option', { name: /Agreed coffee/ }).click();
  await page.getByRole('button', { name: 'Begin the talk' }).click();
  await expect(composer(page)).toBeFocused();
}

/** Does something and waits for what the ex says to it: between two lines there is none on stage, only a new one is an answer. */
export async function untilAnswered(page: Page, act: () => Promise<void>): Promise<void> {
  const said = page.locator('.now .said');
  const before = await said.textContent();
  await act();
  await expect.poll(async () => ((await said.count()) === 0 ? before : said.textContent())).not.toBe(before);
}

/** Says one line and waits for what answers it: another line of the ex, or the end. */
export async function say(page: Page, line: string): Promise<void> {
  await untilAnswered(page, async () => {
    await composer(page).fill(line);
    await composer(page).press('Enter');
    await expect(composer(page)).toHaveValue('');
  });
}

/** WCAG 2.2 A and AA, in the page as it stands. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof Axe };
    const { violations: found } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
  expect(violations, where).toEqual([]);
}

/** A picture in both themes, for people to look at; the folder is not kept in git. Checks the page with axe in each. */
export async function picture(page: Page, name: string): Promise<void> {
  fs.mkdirSync(shots, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expectAccessible(page, `${name}, ${scheme}`);
    await page.screenshot({ path: join(shots, `${name}-${scheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: 'reduce' });
}

/** Presses Tab until the focus is on the button with this name; fails when it is never reached. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await expect(button).toBeVisible();
  for (let presses = 0; presses < 25; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
}
