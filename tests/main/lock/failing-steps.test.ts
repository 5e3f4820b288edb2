import { cpSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import type { FileSystem } from '../../../main/storage/file-system';
import { diskFiles } from '../../../main/storage/file-system';
import { aFolder } from '../support/a-folder';
import { aLockedHouse } from '../support/a-locked-house';
import { expectOneWayIn, fillFolder } from '../support/a-full-folder';

vi.mock('electron', () => ({ default: {} }));

const OLD = 'a long walk by the river';
const NEW = 'the second password';

/** A disk that refuses its step of that number (and, where it stays broken, all after it); everything else is real. */
function failingAt(at: number, code: string, stays: boolean): FileSystem & { readonly steps: number } {
  let steps = 0;
  const step = async (): Promise<void> => {
    steps += 1;
    if (steps === at || (stays && steps > at)) throw Object.assign(new Error(`${code}: refused`), { code });
  };
  return {
    ...diskFiles,
    get steps() {
      return steps;
    },
    async open(path, flags, mode) {
      if (flags === 'wx') await step();
      const handle = await diskFiles.open(path, flags, mode);
      const [write, sync] = [handle.writeFile.bind(handle), handle.sync.bind(handle)];
      handle.writeFile = async (data) => {
        // What a full disk does: a part arrives, then the refusal.
        await step().catch(async (error: unknown) => {
          await write(Buffer.from(data as Uint8Array).subarray(0, 25));
          throw error;
        });
        await write(data);
      };
      handle.sync = async () => (await step(), sync());
      return handle;
    },
    rename: async (from, to) => (await step(), diskFiles.rename(from, to)),
    unlink: async (path) => (await step(), diskFiles.unlink(path)),
    readdir: (async (path: string) => (await step(), diskFiles.readdir(path))) as FileSystem['readdir'],
  };
}

type House = ReturnType<typeof aLockedHouse>;
const OPERATIONS: readonly {
  readonly name: string;
  readonly before: string | null;
  /** What may open the folder, whichever step was refused. */
  readonly ways: readonly (string | null)[];
  readonly operate: (house: House) => Promise<unknown>;
}[] = [
  { name: 'setting a password', before: null, ways: [null, NEW], operate: ({ desk }) => desk.set(NEW) },
  { name: 'changing it', before: OLD, ways: [OLD, NEW], operate: ({ desk }) => desk.change(OLD, NEW) },
  { name: 'taking it away', before: OLD, ways: [OLD, null], operate: ({ desk }) => desk.remove(OLD) },
];

describe.each(OPERATIONS)('$name', ({ before, ways, operate }) => {
  test.each([
    ['ENOSPC', false],
    ['EROFS', true],
  ] as const)(
    'refused by the disk with %s at any step leaves one way in, and all is there (stays: %s)',
    async (code, stays) => {
      const template = aFolder();
      const sessions = await fillFolder(template, 2);
      if (before !== null) {
        const { desk } = aLockedHouse(template);
        await desk.set(before);
        await desk.settled();
      }
      const seen = new Set<string | null>();
      for (let at = 1; ; at += 1) {
        const folder = aFolder();
        cpSync(template, folder, { recursive: true });
        const files = failingAt(at, code, stays);
        const house = aLockedHouse(folder, files);
        if (before !== null) await house.desk.unlock(before);
        await operate(house);
        await house.desk.settled();
        // The run that met the fault goes on as well.
        for (const session of sessions)
          expect(await house.store.load(session.id)).toEqual({ ok: true, value: session });
        seen.add(await expectOneWayIn(folder, [OLD, NEW], sessions));
        if (files.steps < at) break;
      }
      expect(seen).toEqual(new Set(ways));
    },
  );
});
