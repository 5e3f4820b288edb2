import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { resolveRuntime } from '../../scripts/electron-runtime.mjs';
import { root } from './support/app';
import { beginByPipe, sayByPipe } from './support/main-path';
import { startByPipe } from './support/pipe-app';
import type { PipeApp } from './support/pipe-app';

const start = async (data?: string): Promise<PipeApp> =>
  startByPipe({ exe: (await resolveRuntime()).exe, args: [root], ...(data && { data }) });

const DRAFT = 'half a thought that was kept';
const draft = "document.querySelector('textarea')?.value";

/** The process that draws the page. */
function rendererOf(app: PipeApp): number {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const rows = all.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter((row) => row !== null);
  const family = new Set([app.pid]);
  // Parents are listed before what they started, or found in a further round.
  for (let round = 0; round < 3; round += 1)
    for (const [, pid, parent] of rows) if (family.has(Number(parent))) family.add(Number(pid));
  const found = rows.find(([, pid, , args]) => family.has(Number(pid)) && args?.includes('--type=renderer'));
  if (!found) throw new Error('no page is drawn');
  return Number(found[1]);
}

test('a page that is killed in mid-talk comes back in the talk, with all that was said and the draft', async () => {
  const app = await start();
  await beginByPipe(app);
  await sayByPipe(app, 'Thank you for coming.');
  await app.evaluate("document.querySelector('textarea').focus()");
  await app.type(DRAFT);
  const [file = ''] = fs.readdirSync(join(app.data, 'sessions')).filter((name) => name.endsWith('.json'));
  const stored = () => fs.readFileSync(join(app.data, 'sessions', file), 'utf8');
  await expect.poll(stored).toContain(DRAFT);
  // The window comes back three times a minute; after that a page that dies is left alone.
  for (let times = 0; times < 3; times += 1) {
    const pid = rendererOf(app);
    process.kill(pid, 'SIGKILL');
    await expect.poll(() => fs.existsSync(`/proc/${pid}`)).toBe(false);
    await app.until(`${draft} === ${JSON.stringify(DRAFT)}`, 'the draft');
    await app.until(
      "document.querySelector('[role=log]')?.textContent.includes('Thank you for coming.')",
      'what was said',
    );
  }
  await sayByPipe(app, ' And more.');
  expect(JSON.parse(stored()).turns).toHaveLength(2);
  expect(await app.close()).toBe(0);
});
