import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { openDisplay, resolveRuntime } from '../electron-runtime.mjs';
import { launch } from './app.mjs';
import { quantiles } from './quantiles.mjs';

const ROUNDS = 7;

/** From the press on "Review" to the frame in which the review stands, in the real window. */
async function showReview(page) {
  await page.getByRole('button', { name: 'Past talks' }).click();
  await page.getByRole('button', { name: 'Review', exact: true }).waitFor();
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const review = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Review');
        const begun = performance.now();
        const look = () => {
          if (document.querySelector('.debrief .dim')) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        review?.click();
        requestAnimationFrame(look);
      }),
  );
}

/** The review of one stored talk, opened again and again; the first opening makes the caches and is told by itself. */
export async function benchReviewShown(root, talk) {
  const { exe } = await resolveRuntime();
  const closeDisplay = await openDisplay();
  const data = fs.mkdtempSync(join(os.tmpdir(), 'bench-data-'));
  fs.mkdirSync(join(data, 'sessions'), { mode: 0o700 });
  fs.writeFileSync(join(data, 'sessions', `${talk.id}.json`), JSON.stringify(talk), { mode: 0o600 });
  const { app, page } = await launch(root, exe, data);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Open the scenarios' }).click();
  await page.getByRole('button', { name: /^Begin (?:the talk|anew)$/ }).waitFor();
  const first = await showReview(page);
  const times = [];
  for (let at = 0; at < ROUNDS; at += 1) times.push(await showReview(page));
  await app.close();
  fs.rmSync(data, { recursive: true, force: true });
  closeDisplay();
  return { unit: 'ms', firstMs: Math.round(10 * first) / 10, again: quantiles(times) };
}
