import fs from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { newDataFolder } from './app';
import { startByPipe } from './pipe-app';
import type { PipeApp, PipeOptions } from './pipe-app';

/** Ends with a calm goodbye, so that the review comes. */
const LINES = [
  'Thank you for coming. Is now still all right?',
  'I wanted to see you because I miss talking with you, and I would like to find out whether there is something left.',
  "I went quiet on you all winter. I let you go to your mother's birthday alone. That was on me.",
  'What was that evening like for you?',
  "Since January I've stopped working weekends. I'm keeping that either way.",
  "If you'd like, we could walk by the river one Sunday. And if you'd rather not, that's fine too.",
  'Thank you for telling me how it is for you. Take care, Sara.',
];

/** For a talk that goes on for longer than that. */
const GOODBYES = Array.from({ length: 5 }, () => 'I will go now. Goodbye, Sara.');

const button = (name: string) =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === ${JSON.stringify(name)} || one.ariaLabel === ${JSON.stringify(name)})`;

export async function click(app: PipeApp, name: string): Promise<void> {
  await app.until(`!!${button(name)}`, `the button ${name}`);
  await app.evaluate(`${button(name)}.click()`);
}

/** Says one line and waits for what answers it. */
export async function sayByPipe(app: PipeApp, line: string): Promise<void> {
  await app.until("!!document.querySelector('textarea')", 'the field to write in');
  const before = await app.evaluate<string>("document.querySelector('.now .said')?.textContent ?? ''");
  await app.evaluate("document.querySelector('textarea').focus()");
  await app.type(line);
  await app.press('Enter');
  const now = "(document.querySelector('.now .said')?.textContent ?? '')";
  await app.until(`${now} !== '' && ${now} !== ${JSON.stringify(before)}`, `an answer to: ${line}`);
}

/** From the welcome into the first talk of the list. */
export async function beginByPipe(app: PipeApp): Promise<void> {
  await click(app, 'Open the scenarios');
  await click(app, 'Begin the talk');
  await app.until("document.activeElement?.tagName === 'TEXTAREA'", 'the talk');
}

/**
 * The whole way through on a fresh data folder: welcome, a talk, its review, a second start that finds the talk again. The same for an
 * app from the folder, a packaged one, and one under a command that watches or confines it. `lingerMs` leaves it alone for a while
 * before the end, for what might happen unasked.
 */
export async function walkMainPath({ lingerMs = 0, ...options }: PipeOptions & { lingerMs?: number }): Promise<void> {
  const data = newDataFolder();
  const app = await startByPipe({ ...options, data });
  await app.until("document.querySelector('h1')?.textContent.includes('Say it here first.')", 'the welcome');
  await beginByPipe(app);
  let spoken = 0;
  for (const line of [...LINES, ...GOODBYES]) {
    await sayByPipe(app, line);
    spoken += 1;
    if (await app.evaluate<boolean>(`!!${button('See the review')}`)) break;
  }
  await click(app, 'See the review');
  await click(app, 'Leave this out');
  const dimension = "[...document.querySelectorAll('button')].some((one) => /^Ownership/.test(one.textContent))";
  await app.until(dimension, 'the review');
  const [file = ''] = fs.readdirSync(join(app.data, 'sessions')).filter((name) => name.endsWith('.json'));
  expect(JSON.parse(fs.readFileSync(join(app.data, 'sessions', file), 'utf8')).turns).toHaveLength(spoken);
  expect(await app.close(), app.complaints()).toBe(0);

  const again = await startByPipe({ ...options, data });
  await click(again, 'Past talks');
  await again.until("document.querySelectorAll('.out').length > 0", 'the talk of before');
  await new Promise((resolve) => setTimeout(resolve, lingerMs));
  expect(await again.close(), again.complaints()).toBe(0);
  fs.rmSync(data, { recursive: true, force: true });
}
