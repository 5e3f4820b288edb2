import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { canSandbox, openDisplay, resolveRuntime } from '../electron-runtime.mjs';
import { makeBareApp } from './bare-app.mjs';
import { familyOf, residentOf, ticksOf, wholeOf } from './processes.mjs';

const RUNS = 2;
/** By then V8 has noticed that nothing happens, and given back what starting took. */
const SETTLE_MS = 45_000;
const WATCH_MS = 10_000;
/** Of the kernel's clock ticks a second; 100 on every Linux that Electron runs on. */
const TICKS = 100;
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** Starts an app as on any day but the first, with nothing attached, leaves it alone, and looks at all its processes. */
async function watch(exe, dir, settings) {
  const data = fs.mkdtempSync(join(os.tmpdir(), 'bench-idle-'));
  fs.writeFileSync(join(data, 'settings.json'), JSON.stringify(settings));
  const switches = canSandbox() ? [] : ['--no-sandbox'];
  const child = spawn(exe, [...switches, dir, `--user-data-dir=${data}`], {
    stdio: 'ignore',
    env: { ...process.env, PLAINSPOKEN_DATA: data },
  });
  await wait(SETTLE_MS);
  const family = familyOf(child.pid);
  const before = ticksOf(family);
  await wait(WATCH_MS);
  const cpuPercent = (100 * (ticksOf(family) - before)) / TICKS / (WATCH_MS / 1000);
  const [whole, resident] = [wholeOf(family), residentOf(family)];
  const ended = new Promise((done) => child.once('exit', done));
  child.kill();
  await ended;
  fs.rmSync(data, { recursive: true, force: true });
  return { cpuPercent, whole, resident };
}

/** What the open and untouched app costs, beside the bare one-page app: both in turn, of each the least of some runs. */
export async function benchIdle(root) {
  if (process.platform !== 'linux') return { skipped: 'reads /proc' };
  const { exe } = await resolveRuntime();
  const closeDisplay = await openDisplay();
  const bare = makeBareApp();
  const [ours, theirs] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(await watch(exe, root, { schemaVersion: 1, welcomed: true }));
    theirs.push(await watch(exe, bare, {}));
  }
  fs.rmSync(bare, { recursive: true, force: true });
  closeDisplay();
  const least = (runs, key) => Math.round(100 * Math.min(...runs.map((one) => one[key]))) / 100;
  const beside = (key) => ({ ours: least(ours, key), bare: least(theirs, key) });
  const withRatio = ({ ours: own, bare: peer }) => ({
    ours: own,
    bare: peer,
    ratio: Math.round((100 * own) / peer) / 100,
  });
  return {
    cpuPercent: beside('cpuPercent'),
    wholeBytes: withRatio(beside('whole')),
    residentBytes: withRatio(beside('resident')),
  };
}
