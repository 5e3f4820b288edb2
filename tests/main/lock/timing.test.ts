import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAttempts } from '../../../main/lock/attempts';
import { createIdleLock } from '../../../main/lock/idle-lock';

describe('wrong passwords', () => {
  test('are answered at once twice, then slower and slower, up to half a minute', () => {
    let now = 0;
    const attempts = createAttempts(() => now);
    const waits = Array.from({ length: 10 }, () => {
      attempts.failed();
      const wait = attempts.waitMs();
      now += wait;
      return wait;
    });
    expect(waits).toEqual([0, 0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000]);
    attempts.succeeded();
    attempts.failed();
    expect(attempts.waitMs()).toBe(0);
  });
});

describe('the idle lock', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const anIdleLock = (minutes: number) => {
    const lock = vi.fn<() => void>();
    const idle = createIdleLock(lock, () => performance.now());
    idle.set(minutes);
    return { lock, idle };
  };

  test.each([1, 5, 15, 60])('locks after %d minutes without a touch, and not before', (minutes) => {
    const { lock } = anIdleLock(minutes);
    vi.advanceTimersByTime(minutes * 60_000 - 1);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(lock).toHaveBeenCalledOnce();
  });

  test('counts from the last touch', () => {
    const { lock, idle } = anIdleLock(1);
    for (let i = 0; i < 10; i += 1) {
      vi.advanceTimersByTime(50_000);
      idle.touched();
    }
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(lock).toHaveBeenCalledOnce();
  });

  test('keeps one timer, however often the window is touched, and none once it is off', () => {
    const { idle, lock } = anIdleLock(5);
    for (let i = 0; i < 1_000; i += 1) idle.touched();
    expect(vi.getTimerCount()).toBe(1);
    idle.set(0);
    expect(vi.getTimerCount()).toBe(0);
    idle.touched();
    vi.advanceTimersByTime(1e9);
    expect(lock).not.toHaveBeenCalled();
  });

  test('waits for a touch once it has locked, then counts again', () => {
    const { idle, lock } = anIdleLock(1);
    vi.advanceTimersByTime(10 * 60_000);
    expect(lock).toHaveBeenCalledOnce();
    idle.touched();
    vi.advanceTimersByTime(60_000);
    expect(lock).toHaveBeenCalledTimes(2);
  });

  test('locks on waking when the time went by while the computer slept', () => {
    let now = 0;
    const lock = vi.fn<() => void>();
    const idle = createIdleLock(lock, () => now);
    idle.set(5);
    now = 6 * 60_000; // timers stood still
    idle.check();
    expect(lock).toHaveBeenCalledOnce();
  });
});
