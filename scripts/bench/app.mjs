import { _electron as electron } from '@playwright/test';
import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { canSandbox, openDisplay, resolveRuntime } from '../electron-runtime.mjs';
import { makeBareApp } from './bare-app.mjs';
import { quantiles } from './quantiles.mjs';
import { textOf } from './texts.mjs';

const RUNS = 7;
const sandboxed = canSandbox();

export async function launch(dir, executablePath, data) {
  const started = Date.now();
  const app = await electron.launch({
    executablePath,
    args: [...(sandboxed ? [] : ['--no-sandbox']), dir, `--user-data-dir=${data}`],
    env: { ...process.env, PLAINSPOKEN_DATA: data },
    chromiumSandbox: sandboxed,
    timeout: 30_000,
  });
  const page = await app.firstWindow();
  return { app, page, started };
}

/** Wall time from launch to the page's first contentful paint. */
export async function firstPaint(dir, executablePath) {
  const data = fs.mkdtempSync(join(os.tmpdir(), 'bench-data-'));
  const { app, page, started } = await launch(dir, executablePath, data);
  const painted = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const read = () => {
          const paint = performance.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(performance.timeOrigin + paint.startTime);
          else requestAnimationFrame(read);
        };
        read();
      }),
  );
  await app.close();
  fs.rmSync(data, { recursive: true, force: true });
  return painted - started;
}

export async function openTalk(executablePath, root, data) {
  const { app, page } = await launch(root, executablePath, data);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Open the scenarios' }).click();
  await page.getByRole('button', { name: 'Begin the talk' }).click();
  await page.getByRole('textbox', { name: 'Your line' }).waitFor();
  return { app, page };
}

/** From Enter to the answer on the page, which is shown only after main has said that the turn is on disk. */
async function turnTimes(page) {
  const lines = [
    'Thank you for coming.',
    'I went quiet on you last winter.',
    'What was that like for you?',
    'I let you go alone.',
  ];
  const times = [];
  for (const line of lines) {
    await page.getByRole('textbox', { name: 'Your line' }).fill(line);
    times.push(
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const area = document.querySelector('textarea');
            const said = document.querySelector('.now');
            const before = said?.textContent;
            const start = performance.now();
            const watch = new MutationObserver(() => {
              const now = document.querySelector('.now .said')?.textContent;
              if (now && document.querySelector('.now')?.textContent !== before) {
                watch.disconnect();
                resolve(performance.now() - start);
              }
            });
            watch.observe(document.body, { childList: true, subtree: true, characterData: true });
            area?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
          }),
      ),
    );
    await page.waitForTimeout(50);
  }
  return quantiles(times);
}

/** Main-thread tasks while 120 characters are typed into 1,000 words, from the browser's own trace of the page. */
async function typingTasks(page) {
  const field = page.getByRole('textbox', { name: 'Your line' });
  await field.fill(`${textOf(1000, 3)} `);
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    window.frames_ = [];
    const tick = (at) => {
      window.frames_.push(at);
      window.ticking_ = requestAnimationFrame(tick);
    };
    window.ticking_ = requestAnimationFrame(tick);
    window.events_ = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown' || entry.name === 'input')
          window.events_.push(entry.processingEnd - entry.processingStart);
    }).observe({ type: 'event', durationThreshold: 16, buffered: false });
    window.handlers_ = [];
    const area = document.querySelector('textarea');
    let start = 0;
    window.addEventListener('input', () => (start = performance.now()), true);
    area?.addEventListener('input', () =>
      requestAnimationFrame(() => window.handlers_.push(performance.now() - start)),
    );
  });
  await field.pressSequentially(
    'and I would like to hear how you see it today, if that suits you, and if not that is fine with me too, really fine ok',
    { delay: 25 },
  );
  await page.waitForTimeout(900);
  return page.evaluate(() => {
    cancelAnimationFrame(window.ticking_);
    const gaps = window.frames_.slice(1).map((at, i) => at - window.frames_[i]);
    return {
      longestEventProcessingMs: Math.round(10 * Math.max(0, ...window.events_)) / 10,
      longestInputToFrameMs: Math.round(10 * Math.max(0, ...window.handlers_)) / 10,
      longestFrameGapMs: Math.round(10 * Math.max(0, ...gaps)) / 10,
      keys: window.handlers_.length,
    };
  });
}

/** Figures of the real app: first paint against the bare app, a turn, typing. */
export async function benchApp(root) {
  const { exe } = await resolveRuntime();
  const closeDisplay = await openDisplay();
  const bare = makeBareApp();
  const ours = [];
  const theirs = [];
  for (let i = 0; i <= RUNS; i += 1) {
    const [a, b] = [await firstPaint(root, exe), await firstPaint(bare, exe)];
    if (i === 0) continue; // the first of each warms the caches
    ours.push(a);
    theirs.push(b);
  }
  const data = fs.mkdtempSync(join(os.tmpdir(), 'bench-data-'));
  const { app, page } = await openTalk(exe, root, data);
  const turn = await turnTimes(page);
  const typing = await typingTasks(page);
  await app.close();
  fs.rmSync(data, { recursive: true, force: true });
  fs.rmSync(bare, { recursive: true, force: true });
  closeDisplay();
  const [own, peer] = [quantiles(ours), quantiles(theirs)];
  return {
    unit: 'ms',
    firstPaint: { ours: own, bare: peer, ratio: Math.round((100 * own.p50) / peer.p50) / 100 },
    turn,
    typing,
  };
}
