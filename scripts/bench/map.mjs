import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

const BEATS = 60;
const DOORS = 9;
const ROUNDS = 9;
const LIMIT_MS = 500;
const round = (ms) => Math.round(ms * 10) / 10;

/**
 * A scenario three times as large as the largest: each beat is met from an
 * earlier one, most lead to another, too, some back, and doors stand at many.
 */
function sixtyBeats() {
  const place = (key, isDoor) => ({ key, width: isDoor ? 216 : 52, height: isDoor ? 42 : 62, isDoor });
  const beats = Array.from({ length: BEATS }, (_, at) => place(`beat-${at}`, false));
  const doors = Array.from({ length: DOORS }, (_, at) => place(`door-${at}`, true));
  const arrows = new Map();
  const lead = (from, to) => from !== to && arrows.set(`${from} ${to}`, { from, to });
  for (let at = 1; at < BEATS; at += 1) lead(`beat-${Math.floor((at * 7) / 10)}`, `beat-${at}`);
  for (let at = 0; at < BEATS; at += 1) lead(`beat-${at}`, `beat-${Math.min(BEATS - 1, at + 1 + ((at * 5) % 9))}`);
  for (let at = 9; at < BEATS; at += 10) lead(`beat-${at}`, `beat-${at - 4}`);
  for (let at = 0; at < DOORS; at += 1) lead(`beat-${(at * 13 + 20) % BEATS}`, `door-${at}`);
  return { boxes: [...beats, ...doors], arrows: [...arrows.values()] };
}

/** What the app's own worker does, in a worker of Node: it ends with its answer, so that each round pays for its start. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
import(workerData.code).then(({ layOut }) => {
  const begun = performance.now();
  layOut(workerData.drawing);
  parentPort.postMessage(performance.now() - begun);
});`;

function layOutAside(code, drawing) {
  const begun = performance.now();
  const before = process.cpuUsage();
  return new Promise((done, failed) => {
    const worker = new Worker(SCRIPT, { eval: true, workerData: { code, drawing } });
    worker.once('error', failed);
    worker.once('message', (layoutMs) => {
      const { user, system } = process.cpuUsage(before);
      done({ layoutMs, answerMs: performance.now() - begun, cpuMs: (user + system) / 1_000 });
      void worker.terminate();
    });
  });
}

/**
 * The map of a scenario of sixty beats, laid out in a worker that is started for it: the layout alone, from asking to the answer, and the
 * processor's time for all of it, which a busy machine does not change much.
 * @param made - the folder with the bundled layout.
 */
export async function benchMap(made) {
  const drawing = sixtyBeats();
  const rounds = [];
  for (let at = 0; at < ROUNDS; at += 1) rounds.push(await layOutAside(`file://${join(made, 'lay-out.mjs')}`, drawing));
  const answers = rounds.map(({ answerMs }) => answerMs).sort((a, b) => a - b);
  const least = answers[0] ?? Infinity;
  return {
    unit: 'ms',
    beats: BEATS,
    ways: drawing.arrows.length,
    cpuMs: round(Math.min(...rounds.map(({ cpuMs }) => cpuMs))),
    layoutMs: round(Math.min(...rounds.map(({ layoutMs }) => layoutMs))),
    answerMs: round(least),
    medianAnswerMs: round(answers[Math.floor(ROUNDS / 2)] ?? Infinity),
    limitMs: LIMIT_MS,
    kept: least <= LIMIT_MS,
  };
}
