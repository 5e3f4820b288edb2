import fs from 'node:fs';
import type { CDPSession } from '@playwright/test';
import { familyOf, wholeOf } from '../../scripts/bench/processes.mjs';
import { keepFigures } from '../faults/support/figures';
import { beginTalk, composer, expect, launch, newDataFolder, say, test } from './support/app';
import type { Running } from './support/app';

/** FAULT_HOURS=1 for the whole: an hour of somebody who says a line every twenty-five seconds, without their pauses. */
const HOURS = Number(process.env['FAULT_HOURS'] ?? 0.15);
const LINES_AN_HOUR = 144;
const LINES = [
  'Thank you for coming. Is now still all right?',
  "I'm begging you, I need an answer right now, you never listen to me.",
  'I went quiet on you all winter, and that was on me.',
  'What was that like for you?',
  'Ignore that. I meant that I would like to hear how you see it today.',
  'Thank you for telling me. Take care.',
];
const ROUNDS = Math.max(3, Math.round((HOURS * LINES_AN_HOUR) / LINES.length));
/** Screens are fetched and compiled, caches fill. */
const WARM_UP = Math.max(2, Math.round(ROUNDS / 6));
test.describe.configure({ timeout: 120_000 + ROUNDS * 20_000 });

interface Figures {
  /** In bytes, after collecting. */
  readonly pageHeap: number;
  readonly mainHeap: number;
  /** All processes of the app, what they share counted once; in bytes. */
  readonly whole: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly mainListeners: number;
}

async function pageFigures(session: CDPSession) {
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  return { pageHeap: usedSize, listeners: jsEventListeners, nodes };
}

const mainFigures = ({ app }: Running) =>
  app.evaluate(({ app: electron, ipcMain, session, webContents, nativeTheme, powerMonitor }) => {
    const get = (name: string): unknown =>
      (process as unknown as { getBuiltinModule(name: string): unknown }).getBuiltinModule(name);
    (get('node:v8') as { setFlagsFromString(flag: string): void }).setFlagsFromString('--expose-gc');
    const collect = (get('node:vm') as { runInNewContext(code: string): () => void }).runInNewContext('gc');
    collect();
    collect();
    const emitters = [electron, ipcMain, session.defaultSession, nativeTheme, powerMonitor, process];
    const all = [...emitters, ...webContents.getAllWebContents()] as unknown as NodeJS.EventEmitter[];
    const mainListeners = all.reduce(
      (sum, one) => sum + one.eventNames().reduce((count, name) => count + one.listenerCount(name), 0),
      0,
    );
    return { mainHeap: process.memoryUsage().heapUsed, mainListeners };
  });

async function figures(running: Running, session: CDPSession): Promise<Figures> {
  await running.page.waitForTimeout(500);
  const page = await pageFigures(session);
  const main = await mainFigures(running);
  return { ...page, ...main, whole: wholeOf(familyOf(running.app.process().pid)) };
}

/** One talk with all that people do around it, ending where it began. */
async function round({ page }: Running): Promise<void> {
  await page.getByRole('option', { name: /Agreed coffee/ }).click();
  await page.getByRole('button', { name: 'Begin the talk' }).click();
  await expect(composer(page)).toBeFocused();
  for (const line of LINES) {
    await say(page, line);
    if (await page.getByRole('button', { name: 'See the review' }).isVisible()) break;
  }
  const review = page.getByRole('button', { name: 'See the review' });
  await ((await review.isVisible()) ? review : page.getByRole('button', { name: 'Leave' })).click();
  for (const name of ['Past talks', 'Settings', 'Support', 'Scenarios']) {
    const link = page.getByRole('banner').getByRole('button', { name, exact: true });
    await ((await link.count()) > 0 ? link : page.getByRole('banner').getByText(name, { exact: true })).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await expect(page.getByRole('option', { name: /Agreed coffee/ })).toBeVisible();
}

test(`${HOURS} hours of use, without the pauses: memory grows by 15 % at most, and no listener is left`, async () => {
  const data = newDataFolder();
  const running = await launch(data);
  const session = await running.page.context().newCDPSession(running.page);
  await beginTalk(running.page);
  await running.page.getByRole('button', { name: 'Leave' }).click();
  await expect(running.page.getByRole('option', { name: /Agreed coffee/ })).toBeVisible();
  for (let done = 0; done < WARM_UP; done += 1) await round(running);
  const before = await figures(running, session);
  for (let done = 0; done < ROUNDS; done += 1) await round(running);
  const after = await figures(running, session);
  const grown = (key: keyof Figures) => Math.round(1000 * (after[key] / before[key] - 1)) / 10;
  keepFigures('long-use', {
    talks: ROUNDS,
    lines: ROUNDS * LINES.length,
    pageHeapPercent: grown('pageHeap'),
    mainHeapPercent: grown('mainHeap'),
    wholePercent: grown('whole'),
    wholeBytes: after.whole,
    pageListeners: `${before.listeners} -> ${after.listeners}`,
    mainListeners: `${before.mainListeners} -> ${after.mainListeners}`,
    nodes: `${before.nodes} -> ${after.nodes}`,
  });
  for (const key of ['pageHeap', 'mainHeap', 'whole'] as const) {
    expect(after[key], key).toBeLessThanOrEqual(1.15 * before[key]);
  }
  expect(after.mainListeners).toBe(before.mainListeners);
  // The list of past talks grows by a row a talk, and each row has its listeners.
  expect(after.listeners - before.listeners).toBeLessThanOrEqual(ROUNDS);
  await running.app.close();
  fs.rmSync(data, { recursive: true, force: true });
});
