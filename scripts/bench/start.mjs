import fs from 'node:fs';
import { join } from 'node:path';
import { openDisplay, resolveRuntime } from '../electron-runtime.mjs';
import { launch } from './app.mjs';
import { quantiles } from './quantiles.mjs';

const RUNS = 9;

/** Somebody who has left the welcome behind: the library is what they see first. */
function welcomed(folder) {
  fs.writeFileSync(join(folder, 'settings.json'), JSON.stringify({ schemaVersion: 2, welcomed: true }));
  return folder;
}

/** Ms from launching to the first paint, and to the library being there to use. */
async function startOn(root, exe, folder) {
  const { app, page, started } = await launch(root, exe, folder);
  await page.getByRole('button', { name: /^Begin (?:the talk|anew)$/ }).waitFor();
  const listed = Date.now() - started;
  const painted = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return performance.timeOrigin + (paint?.startTime ?? 0);
  });
  await app.close();
  return { paint: painted - started, listed };
}

/** The app's start with no stored talk and with five thousand, in turn; the first of each makes index and caches. */
export async function benchStart(root, makeFolder) {
  const { exe } = await resolveRuntime();
  const closeDisplay = await openDisplay();
  const folders = [welcomed(makeFolder(0)), welcomed(makeFolder(5_000))];
  const times = folders.map(() => ({ paint: [], listed: [] }));
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [at, folder] of folders.entries()) {
      const { paint, listed } = await startOn(root, exe, folder);
      if (run === 0) continue;
      times[at].paint.push(paint);
      times[at].listed.push(listed);
    }
  }
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
  closeDisplay();
  const [none, many] = times.map(({ paint, listed }) => ({ paint: quantiles(paint), listed: quantiles(listed) }));
  const ratio = (what, at) => Math.round((100 * many[what][at]) / none[what][at]) / 100;
  const least = (what) => Math.round((100 * Math.min(...times[1][what])) / Math.min(...times[0][what])) / 100;
  return {
    none,
    fiveThousand: many,
    paintRatio: ratio('paint', 'p50'),
    libraryRatio: ratio('library', 'p50'),
    leastPaintRatio: least('paint'),
    leastLibraryRatio: least('library'),
  };
}
