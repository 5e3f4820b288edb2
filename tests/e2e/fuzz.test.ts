import fs from 'node:fs';
import { join } from 'node:path';
import { failureSchema } from '@shared/ipc/contract';
import * as fc from 'fast-check';
import { expect, test } from '@playwright/test';
import { keepFigures } from '../faults/support/figures';
import { badPayloads, mayArriveChanged } from '../support/ipc-payloads';
import { launch, newDataFolder } from './support/app';
import type { Running } from './support/app';

/** FAULT_PAYLOADS=20000 for the whole count; the same payloads go through main's door in tests/faults. */
const COUNT = Number(process.env['FAULT_PAYLOADS'] ?? 2_000);
const BATCH = 200;
test.describe.configure({ timeout: 60_000 + COUNT * 20 });

interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly message: string };
}

const sent = badPayloads.filter(({ channel, payload }) => !mayArriveChanged(channel) && !mayArriveChanged(payload));

/** What main uses after it has collected, in bytes. */
const heapOf = ({ app }: Running): Promise<number> =>
  app.evaluate(() => {
    const get = (name: string): unknown =>
      (process as unknown as { getBuiltinModule(name: string): unknown }).getBuiltinModule(name);
    (get('node:v8') as { setFlagsFromString(flag: string): void }).setFlagsFromString('--expose-gc');
    const collect = (get('node:vm') as { runInNewContext(code: string): () => void }).runInNewContext('gc');
    collect();
    collect();
    return process.memoryUsage().heapUsed;
  });

test(`${COUNT} requests that no channel may take, sent by the page itself: refused by type, nothing left, memory flat`, async () => {
  const data = newDataFolder();
  const running = await launch(data);
  const { app, page } = running;
  await expect(page.getByRole('heading', { name: 'Say it here first.' })).toBeVisible();
  // The log tells of each refusal by its code; the browser keeps caches.
  const files = () =>
    fs.readdirSync(data, { recursive: true }).filter((name) => !/^(?:browser|logs)/.test(String(name)));
  const left = files();
  const codes: Record<string, number> = {};
  let settled = 0;
  for (let done = 0; done < COUNT; done += BATCH) {
    const batch = fc.sample(sent, { numRuns: BATCH, seed: 1_000_000 + done });
    const pairs = batch.map(({ channel, payload }) => `[${fc.stringify(channel)},${fc.stringify(payload)}]`);
    // As source, since a message of the driver could not carry what a structured clone can.
    const answers = await page.evaluate<Answer[]>(
      `Promise.all([${pairs.join(',\n')}].map(([channel, payload]) => window.rehearsal.invoke(channel, payload)))`,
    );
    for (const [at, answer] of answers.entries()) {
      // Thrown, as tens of thousands of expectations would take longer than what they watch.
      if (answer.ok || !failureSchema.safeParse(answer.error).success) throw new Error(`taken: ${pairs[at]}`);
      codes[answer.error?.code ?? ''] = (codes[answer.error?.code ?? ''] ?? 0) + 1;
    }
    if (done + BATCH === 1_000) settled = await heapOf(running);
  }
  const grown = (await heapOf(running)) - settled;
  keepFigures('ipc-fuzz-app', { payloads: COUNT, ...codes, mainHeapGrownBytes: grown });
  expect(Object.keys(codes).filter((code) => !['bad-request', 'too-large'].includes(code))).toEqual([]);
  expect(grown).toBeLessThan(3_000_000);
  expect(files()).toEqual(left);
  expect(fs.readFileSync(join(data, 'logs/main.log'), 'utf8')).not.toMatch(/onerror|passwd|polluted/);
  await page.getByRole('button', { name: 'Open the scenarios' }).click();
  await expect(page.getByRole('option', { name: /Agreed coffee/ })).toBeVisible();
  await app.close();
  fs.rmSync(data, { recursive: true, force: true });
});
