import { describe, expect, test, vi } from 'vitest';
import { createAttempts } from '../../../main/lock/attempts';
import { createLockDesk } from '../../../main/lock/lock-desk';
import { createLockWindow } from '../../../main/lock/lock-window';

/** A window over a desk that is as told, with what it was asked to do in order. */
function aWindow(state: 'off' | 'locked' | 'unlocked', answersKeep = true) {
  const seen: string[] = [];
  const desk = {
    view: () => ({ state, waitMs: 0, progress: null, trouble: null }),
    lock: (cause: string) => Promise.resolve(void seen.push(`lock: ${cause}`)),
  };
  const window = createLockWindow({
    desk,
    title: 'Plainspoken',
    graceMs: 40,
    page: {
      cover: () => seen.push('cover'),
      keep: () => {
        seen.push('keep');
        if (answersKeep) setTimeout(() => window.kept(), 5);
      },
      reload: () => seen.push('reload'),
      setTitle: (title) => seen.push(`title: ${title}`),
    },
  });
  return { window, seen };
}

describe('the quick exit', () => {
  test('hides title and page before anything else, then locks where there is a password', async () => {
    const { window, seen } = aWindow('unlocked');
    const covering = window.cover();
    expect(seen.slice(0, 2)).toEqual(['title: Untitled', 'cover']);
    expect(window.covered).toBe(true);
    await covering;
    expect(seen.slice(2)).toEqual(['keep', 'lock: quick-exit', 'reload']);
    window.uncover();
    expect([window.covered, seen.at(-1)]).toEqual([false, 'title: Plainspoken']);
  });

  test.each(['off', 'locked'] as const)('only hides while the lock is %s', async (state) => {
    const { window, seen } = aWindow(state);
    await window.cover();
    expect(seen).toEqual(['title: Untitled', 'cover']);
  });
});

describe('locking the window', () => {
  test('waits until the page has kept what was typed, and does so once however often it is asked', async () => {
    const { window, seen } = aWindow('unlocked');
    await Promise.all([window.lockNow('suspend'), window.lockNow('idle')]);
    expect(seen).toEqual(['keep', 'lock: suspend', 'reload']);
    await window.lockNow('again');
    expect(seen.slice(3)).toEqual(['keep', 'lock: again', 'reload']);
  });

  test('is not held up by a page that hangs', async () => {
    const { window, seen } = aWindow('unlocked', false);
    const start = performance.now();
    await window.lockNow('idle');
    expect(seen).toEqual(['keep', 'lock: idle', 'reload']);
    expect(performance.now() - start).toBeGreaterThanOrEqual(35);
  });

  test('takes a late answer of the page without harm', () => {
    const { window } = aWindow('off');
    expect(() => window.kept()).not.toThrow();
  });
});

test('a disk that never answers does not keep the key at hand', async () => {
  const wiped = vi.fn<() => void>();
  const never = () => new Promise<never>(() => undefined);
  const desk = createLockDesk({
    lock: { state: 'unlocked', stage: 'on', lock: wiped } as never,
    sessions: { close: never, open: never, reseal: never },
    settings: { close: () => undefined, open: () => undefined, reseal: never as never },
    attempts: createAttempts(() => 0),
    log: { write: () => undefined, forget: () => undefined },
    onUnlocked: () => undefined,
    onState: () => undefined,
    boundMs: 20,
  });
  await desk.lock('suspend');
  expect(wiped).toHaveBeenCalledOnce();
});

test('sleep and the lock of the screen lock, waking asks the clock, and every touch is noted', async () => {
  const on = new Map<string, () => void>();
  vi.doMock('electron', () => ({ powerMonitor: { on: (name: string, act: () => void) => on.set(name, act) } }));
  const { registerAutoLock } = await import('../../../main/lock/auto-lock');
  const causes: string[] = [];
  const idle = { touched: vi.fn<() => void>(), set: vi.fn<() => void>(), check: vi.fn<() => void>() };
  const contents = { on: (name: string, act: () => void) => on.set(name, act) };
  registerAutoLock({ contents: contents as never, idle, lockNow: (cause) => causes.push(cause) });
  for (const name of ['suspend', 'lock-screen', 'resume', 'input-event']) on.get(name)?.();
  expect(causes).toEqual(['suspend', 'lock-screen']);
  expect(idle.check).toHaveBeenCalledOnce();
  expect(idle.touched).toHaveBeenCalledOnce();
  vi.doUnmock('electron');
});
