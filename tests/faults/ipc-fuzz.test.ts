import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { failureSchema } from '@shared/ipc/contract';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { aDoor } from '../main/support/a-door';
import { keepFigures } from './support/figures';
import { badPayloads } from '../support/ipc-payloads';

vi.mock('electron', () => ({ default: {} }));

/** All of the count that was promised: it takes seconds. */
const COUNT = 20_000;
const BATCH = 500;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

test(`${COUNT} requests that no channel may take are refused by type, leave nothing, and cost no memory`, async () => {
  const { dispatch, folder, log, opened, shown, closed } = aDoor();
  const codes: Record<string, number> = {};
  let settled = 0;
  for (let done = 0; done < COUNT; done += BATCH) {
    for (const { channel, payload } of fc.sample(badPayloads, { numRuns: BATCH, seed: done })) {
      const answer = await dispatch(true, channel, payload);
      if (answer.ok) throw new Error(`taken: ${String(channel)} ${fc.stringify(payload)}`);
      expect(failureSchema.safeParse(answer.error).success).toBe(true);
      codes[answer.error.code] = (codes[answer.error.code] ?? 0) + 1;
    }
    log.lines.length = 0; // the test's own memory
    if (done + BATCH === 1_000) settled = heap();
  }
  const grown = heap() - settled;
  expect(Object.keys(codes).toSorted()).toEqual(['bad-request', 'too-large']);
  expect(readdirSync(folder)).toEqual([]);
  expect([opened, shown, closed.mock.calls]).toEqual([[], [], []]);
  expect('polluted' in {}).toBe(false);
  expect(grown).toBeLessThan(4_000_000);
  keepFigures('ipc-fuzz', { payloads: COUNT, ...codes, heapGrownBytes: grown });
});
