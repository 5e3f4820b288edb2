/** Locks after some time without a key or a touch in the window. */
export interface IdleLock {
  /** Something was typed, clicked or moved. */
  touched(): void;
  /** Minutes; 0 is never. */
  set(minutes: number): void;
  /** The computer may have slept: timers did too, so the clock is asked. */
  check(): void;
}

const MINUTE_MS = 60_000;

/**
 * One timer at most, set anew when it goes off too early: nothing happens at each key but a note of the time.
 * @param clock - ms that never run backwards.
 */
export function createIdleLock(lock: () => void, clock: () => number): IdleLock {
  let limitMs = 0;
  let last = clock();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function check(): void {
    clearTimeout(timer);
    timer = undefined;
    if (limitMs === 0) return;
    const left = last + limitMs - clock();
    if (left > 0) timer = setTimeout(check, left);
    else {
      last = clock();
      lock();
    }
  }
  return {
    touched() {
      last = clock();
      if (timer === undefined && limitMs > 0) check();
    },
    set(minutes) {
      limitMs = minutes * MINUTE_MS;
      last = clock();
      check();
    },
    check,
  };
}
