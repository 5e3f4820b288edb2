import fs from 'node:fs';
import { openDisplay, resolveRuntime } from '../electron-runtime.mjs';
import { launch } from './app.mjs';
import { quantiles } from './quantiles.mjs';

const TALKS = 5_000;
const OPENINGS = 5;
const FRAMES = 240;
/** Css pixels a frame: a fast turn of the wheel. */
const STEP = 90;
const QUERIES = ['winter', 'the', 'zyxomma', 'you know'];
const round = (ms) => Math.round(10 * ms) / 10;

/** From the press on Past talks to the frame in which its first rows stand. */
const openOnce = (page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const link = [...document.querySelectorAll('header button')].find((one) => one.textContent === 'Past talks');
        const started = performance.now();
        link.click();
        const look = () => {
          if (document.querySelectorAll('.history-row').length > 3)
            requestAnimationFrame(() => resolve(performance.now() - started));
          else requestAnimationFrame(look);
        };
        look();
      }),
  );

/** Gaps between frames while the page scrolls so far in each, or stands still. */
const frames = (page, step) =>
  page.evaluate(
    ([wanted, by]) =>
      new Promise((resolve) => {
        const main = document.querySelector('main');
        const gaps = [];
        let last = null;
        const tick = (at) => {
          if (last !== null) gaps.push(at - last);
          last = at;
          main.scrollTop += by;
          if (gaps.length < wanted) requestAnimationFrame(tick);
          else resolve(gaps);
        };
        requestAnimationFrame(tick);
      }),
    [FRAMES, step],
  );

/** What the page works in a frame, as its browser counts it: script, style, layout and painting of its main thread. */
async function scrolling(page) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const worked = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const still = await frames(page, 0);
  const rounds = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const before = await worked();
    const gaps = await frames(page, STEP);
    rounds.push({ workMs: ((await worked()) - before) / FRAMES, gaps });
  }
  const [best] = rounds.sort((a, b) => a.workMs - b.workMs);
  return {
    workPerFrameMs: round(best.workMs),
    frameLimitMs: 16.7,
    gaps: quantiles(best.gaps),
    gapsAtRest: quantiles(still),
  };
}

/** From the last key to the marks on the page, without the pause that waits for the next key; of each word the least of five. */
async function searching(page) {
  const found = {};
  for (const query of QUERIES) {
    const times = [];
    for (let turn = 0; turn < 5; turn += 1) {
      times.push(
        await page.evaluate(
          (words) =>
            new Promise((resolve) => {
              const field = document.querySelector('input[type=search]');
              const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
              const say = (text) => {
                value.set.call(field, text);
                field.dispatchEvent(new Event('input', { bubbles: true }));
              };
              say('');
              setTimeout(() => {
                const started = performance.now();
                say(words);
                const look = () => {
                  if (document.querySelector('.history-said')?.textContent) resolve(performance.now() - started);
                  else requestAnimationFrame(look);
                };
                look();
              }, 300);
            }),
          query,
        ),
      );
    }
    found[query] = round(Math.min(...times) - 150);
  }
  return found;
}

/** The page of past talks with five thousand of them, in the real window: opening, scrolling, searching. */
export async function benchHistory(root, folder) {
  const { exe } = await resolveRuntime();
  const closeDisplay = await openDisplay();
  // The first start makes the index, as every start after it has one.
  const first = await launch(root, exe, folder);
  await first.page.getByRole('button', { name: /^Begin/ }).waitFor();
  await first.page.waitForTimeout(15_000);
  await first.app.close();

  const { app, page } = await launch(root, exe, folder);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const button = (name) => page.getByRole('banner').getByRole('button', { name, exact: true });
  await button('Past talks').click();
  await page.locator('.history-row').first().waitFor();
  const sinceReady = performance.now();
  await page.waitForFunction(() => performance.getEntriesByName('talks.read').length > 0, null, { timeout: 60_000 });
  const readingMs = Math.round(performance.now() - sinceReady);
  const openings = [];
  for (let turn = 0; turn < OPENINGS; turn += 1) {
    await button('Settings').click();
    await page.waitForTimeout(300);
    openings.push(await openOnce(page));
  }
  const searched = await searching(page);
  const figures = {
    unit: 'ms',
    talks: TALKS,
    open: { ...quantiles(openings), least: round(Math.min(...openings)), limit: 300 },
    scroll: await scrolling(page),
    readingMs,
    search: { toMarks: searched, limit: 100 },
  };
  await app.close();
  fs.rmSync(folder, { recursive: true, force: true });
  closeDisplay();
  return figures;
}
