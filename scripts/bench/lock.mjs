import fs from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { openDisplay, resolveRuntime } from '../electron-runtime.mjs';
import { openTalk } from './app.mjs';
import { quantiles } from './quantiles.mjs';

const PASSWORD = 'a long walk by the river';
const ROUNDS = 3;
const UNLOCKS = 10;
const STORED = 1_000;

/** Calls a channel from the page, as the app does: what is timed is the way there, the work and the way back. */
const ask = (page, channel, request) =>
  page.evaluate(
    async ([name, payload]) => {
      const start = performance.now();
      const answer = await window.rehearsal.invoke(name, payload);
      if (!answer.ok) throw new Error(`${name}: ${answer.error.code}`);
      return { value: answer.value, ms: performance.now() - start };
    },
    [channel, request],
  );

/** Copies of one talk, so that there is something to seal. */
const storeCopies = (page, session) =>
  page.evaluate(
    async ([talk, count]) => {
      for (let i = 0; i < count; i += 1)
        await window.rehearsal.invoke('session.save', { ...talk, id: crypto.randomUUID() });
    },
    [session, STORED],
  );

/** Asks until no file is being sealed or opened any more; ms from now. */
async function untilRewritten(page, state) {
  const start = performance.now();
  for (;;) {
    const { value } = await ask(page, 'lock.view', {});
    if (value.trouble !== null) throw new Error(value.trouble);
    if (value.progress === null && value.state === state) return Math.round(performance.now() - start);
    await page.waitForTimeout(20);
  }
}

/** Wall time, and the processor's time in main: what a busy machine does not change. */
async function unlockTimes(app, page) {
  const times = [];
  const cpu = [];
  for (let i = 0; i < UNLOCKS; i += 1) {
    // Locking starts the page anew, by way of an empty one.
    const isHome = () => page.url().startsWith('app://plainspoken/');
    await Promise.all([page.waitForEvent('load', isHome), ask(page, 'lock.now', {})]);
    await page.getByRole('heading', { name: 'Plainspoken is locked.' }).waitFor();
    const before = await app.evaluate(() => process.cpuUsage());
    times.push((await ask(page, 'lock.unlock', { password: PASSWORD })).ms);
    const { user, system } = await app.evaluate((_, since) => process.cpuUsage(since), before);
    cpu.push((user + system) / 1000);
  }
  return { ...quantiles(times), least: Math.round(Math.min(...times)), leastCpu: Math.round(Math.min(...cpu)) };
}

/** Figures of the lock, of the real app: unlocking at the cost it chose here, sealing and opening what is stored. */
export async function benchLock(root) {
  const { exe } = await resolveRuntime();
  const closeDisplay = await openDisplay();
  const data = fs.mkdtempSync(join(os.tmpdir(), 'bench-lock-'));
  const { app, page } = await openTalk(exe, root, data);
  await page.getByRole('textbox', { name: 'Your line' }).fill('Thank you for coming.');
  await page.keyboard.press('Enter');
  await page.locator('.now .said').waitFor();
  await page.waitForTimeout(500);
  const [{ id }] = (await ask(page, 'session.list', {})).value.sessions;
  const session = (await ask(page, 'session.load', { id })).value;
  await page.getByRole('button', { name: 'Leave' }).click();
  await storeCopies(page, session);

  const sealMs = [];
  const openMs = [];
  let setMs = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    setMs = (await ask(page, 'lock.set', { password: PASSWORD })).ms;
    sealMs.push(await untilRewritten(page, 'unlocked'));
    if (round === ROUNDS - 1) break;
    await ask(page, 'lock.remove', { current: PASSWORD });
    openMs.push(await untilRewritten(page, 'off'));
  }
  const [line] = fs.readFileSync(join(data, 'password.key'), 'utf8').split('\n');
  const { n, r, p } = JSON.parse(line).record.kdf;
  const unlock = await unlockTimes(app, page);
  await app.close();
  fs.rmSync(data, { recursive: true, force: true });
  closeDisplay();
  return {
    unit: 'ms',
    cost: { n, r, p },
    unlock,
    set: Math.round(setMs),
    rewrite: { talks: STORED, sealing: Math.min(...sealMs), opening: Math.min(...openMs) },
  };
}
