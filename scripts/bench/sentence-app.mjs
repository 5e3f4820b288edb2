import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { openDisplay, resolveRuntime } from '../electron-runtime.mjs';
import { firstPaint, openTalk } from './app.mjs';
import { quantiles } from './quantiles.mjs';
import { textOf } from './texts.mjs';

const WORDS = [8, 20, 60];
const TEXTS = 40;
const ROUNDS = 6;
const PAINTS = 5;
const OPENINGS = 3;

/** What was asked of the model before it was built (decision 0011); ms, bytes, MB. */
const LIMITS = { wasmP95: 15, plainP95: 50, readyMs: 500, bytes: 8_000_000, addedMB: 60 };
/** The same weights run by tfjs with its WebAssembly backend in an Electron worker, measured once; ms at 8, 20 and 60 words. */
const TFJS = { readyMs: 605, p50: [11, 21, 55], addedMB: 121, codeBytes: 1_278_000, bytes: 7_400_000 };

/** Ms from asking the app's own worker script to its answer: of each text the least of all rounds. */
async function workerTimes(page, root) {
  const find = (folder, start) =>
    `${folder}/${fs.readdirSync(join(root, 'out/renderer', folder)).find((name) => name.startsWith(start))}`;
  const addresses = [find('workers', 'sentence'), find('assets', 'encoder-'), find('assets', 'heads-')];
  const rows = [];
  for (const words of WORDS) {
    const texts = Array.from({ length: TEXTS }, (_, seed) => textOf(words, seed));
    const times = await page.evaluate(
      async ([[script, encoder, heads], lines, rounds]) => {
        const at = (path) => new URL(path, document.baseURI).href;
        const worker = new Worker(at(script), { type: 'module' });
        const ask = (question) =>
          new Promise((resolve, reject) => {
            worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
            worker.addEventListener('error', () => reject(new Error('the worker failed')), { once: true });
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin that could be named
            worker.postMessage(question);
          });
        const opened = await ask({ type: 'open', encoder: at(encoder), heads: at(heads) });
        if (opened.type !== 'ready' || opened.isPlain) throw new Error('the worker runs without WebAssembly');
        const least = lines.map(() => Infinity);
        for (let round = 0; round < rounds; round += 1) {
          for (const [place, line] of lines.entries()) {
            const start = performance.now();
            await ask({ type: 'score', id: 1, texts: [line] });
            least[place] = Math.min(least[place], performance.now() - start);
          }
        }
        worker.terminate();
        return least;
      },
      [addresses, texts, ROUNDS],
    );
    rows.push({ words, ...quantiles(times) });
  }
  return rows;
}

/** Working set of the page's process in MB, its worker included. */
const pageMemory = (app) =>
  app.evaluate(({ app: running }) => {
    const pages = running.getAppMetrics().filter(({ type }) => type === 'Tab');
    return Math.round(pages.reduce((sum, { memory }) => sum + memory.workingSetSize, 0) / 1024);
  });

/** A talk begun in the app: ms from asking for the model to its being ready, where there is one; memory then; and what `more` gives. */
async function inTalk(exe, root, hasModel, more = async () => null) {
  const data = fs.mkdtempSync(join(os.tmpdir(), 'bench-data-'));
  const { app, page } = await openTalk(exe, root, data);
  if (hasModel) await page.waitForFunction(() => performance.getEntriesByName('reader.ready').length > 0);
  await page.waitForTimeout(1500);
  const readyMs = await page.evaluate(() => {
    const at = (name) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    return Math.round(at('reader.ready') - at('reader.asked'));
  });
  const memory = await pageMemory(app);
  const rest = await more(page);
  await app.close();
  fs.rmSync(data, { recursive: true, force: true });
  return { readyMs, memory, rest };
}

/** The same app without its sentence model: what it adds is what differs. */
function takeOutModel(root) {
  const dir = fs.mkdtempSync(join(os.tmpdir(), 'no-model-'));
  fs.cpSync(join(root, 'out'), join(dir, 'out'), { recursive: true });
  fs.copyFileSync(join(root, 'package.json'), join(dir, 'package.json'));
  const assets = join(dir, 'out/renderer/assets');
  for (const name of fs.readdirSync(assets)) if (name.startsWith('encoder-')) fs.rmSync(join(assets, name));
  return dir;
}

/**
 * The sentence model in the app: a line in its worker, when it is ready, the first paint and the memory with and without it, each in
 * turn; beside what was asked of it, and tfjs.
 * @param plainNode - what sentence.ts measured.
 */
export async function benchSentenceApp(root, plainNode) {
  const { exe } = await resolveRuntime();
  const closeDisplay = await openDisplay();
  const without = takeOutModel(root);
  const paints = { with: [], without: [] };
  for (let run = 0; run <= PAINTS; run += 1) {
    const [a, b] = [await firstPaint(root, exe), await firstPaint(without, exe)];
    if (run === 0) continue; // the first of each warms the caches
    paints.with.push(a);
    paints.without.push(b);
  }
  const talks = [];
  for (let run = 0; run < OPENINGS; run += 1) {
    const isLast = run === OPENINGS - 1;
    const own = await inTalk(exe, root, true, isLast ? (page) => workerTimes(page, root) : undefined);
    talks.push({ ...own, bare: (await inTalk(exe, without, false)).memory });
  }
  fs.rmSync(without, { recursive: true, force: true });
  closeDisplay();
  const worker = talks.at(-1).rest;
  const readyMs = Math.min(...talks.map((talk) => talk.readyMs));
  const addedMB = Math.min(...talks.map((talk) => talk.memory)) - Math.min(...talks.map((talk) => talk.bare));
  const { bytes, kinds } = plainNode;
  const p95At20 = (rows) => rows.find(({ words }) => words === 20).p95;
  const found = {
    wasmP95: p95At20(worker),
    plainP95: p95At20(kinds.find(({ kind }) => kind === 'js').rows),
    readyMs,
    bytes: bytes.pack + bytes.heads,
    addedMB,
  };
  const kept = Object.fromEntries(Object.entries(LIMITS).map(([name, most]) => [name, found[name] <= most]));
  const [ours, bare] = [quantiles(paints.with), quantiles(paints.without)];
  const least = Math.round((100 * Math.min(...paints.with)) / Math.min(...paints.without)) / 100;
  return {
    unit: 'ms',
    worker,
    readyMs,
    firstPaint: { with: ours, without: bare, leastRatio: least },
    addedMB,
    plainNode,
    limits: LIMITS,
    found,
    kept,
    tfjs: TFJS,
  };
}
