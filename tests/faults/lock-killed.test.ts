import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { aLockedHouse } from '../main/support/a-locked-house';
import { aFolder } from '../main/support/a-folder';
import { expectOneWayIn, fillFolder } from '../main/support/a-full-folder';
import { bundleChild } from './support/bundle-child';
import { keepFigures, rounds } from './support/figures';

vi.mock('electron', () => ({ default: {} }));

const OLD = 'a long walk by the river';
const NEW = 'the second password';

let child = '';
beforeAll(async () => {
  child = await bundleChild('lock-steps');
});

/** Runs the operation in a process that dies at the given step; 0: at none. */
async function run(folder: string, operation: string, killAt: number): Promise<number> {
  const running = spawn(process.execPath, [child, folder, operation, OLD, NEW], {
    env: { ...process.env, KILL_AT: String(killAt) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  running.stdout.on('data', (data: Buffer) => {
    said += String(data);
  });
  const [code, signal] = (await once(running, 'close')) as [number | null, string | null];
  expect([code, signal]).toEqual(killAt > 0 ? [null, 'SIGKILL'] : [0, null]);
  return Number(said);
}

describe('killed in the middle of', () => {
  test.each([
    { operation: 'set', before: null, ways: [null, NEW] },
    { operation: 'change', before: OLD, ways: [OLD, NEW] },
    { operation: 'remove', before: OLD, ways: [OLD, null] },
  ])(
    '"$operation", at any step, exactly one password opens the folder and every talk is there',
    async ({ operation, before, ways }) => {
      const template = aFolder();
      const sessions = await fillFolder(template, 4);
      if (before !== null) {
        const { desk } = aLockedHouse(template);
        await desk.set(before);
        await desk.settled();
      }
      const inCopy = async (killAt: number) => {
        const folder = mkdtempSync(join(tmpdir(), 'plainspoken-kill-'));
        try {
          cpSync(template, folder, { recursive: true });
          const steps = await run(folder, operation, killAt);
          return { steps, way: await expectOneWayIn(folder, [OLD, NEW], sessions) };
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      };
      const whole = await inCopy(0);
      expect(whole.way).toBe(ways[1]);
      // Every step where there is time for it, else evenly spread ones, the first and the last among them.
      const count = Math.min(whole.steps, rounds(6));
      const seen = new Map<string | null, number>();
      for (let round = 0; round < count; round += 1) {
        const at = 1 + Math.round((round * (whole.steps - 1)) / Math.max(1, count - 1));
        const { way } = await inCopy(at);
        expect(ways).toContain(way);
        seen.set(way, (seen.get(way) ?? 0) + 1);
      }
      const [still = null, then = null] = ways;
      keepFigures(`lock-killed-${operation}`, {
        steps: whole.steps,
        kills: count,
        before: seen.get(still) ?? 0,
        after: seen.get(then) ?? 0,
      });
    },
  );
});
