/** Slows down who guesses at the keyboard, and nothing else: whoever has the files guesses elsewhere, at scrypt's price. */
export interface Attempts {
  /** Ms until the next password is looked at; 0 when it may come. */
  waitMs(): number;
  failed(): void;
  succeeded(): void;
}

/** After so many wrong passwords in a row; the last holds from there on. Nothing is ever destroyed by wrong ones. */
const WAITS_MS = [0, 0, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** @param clock - ms that never run backwards. */
export function createAttempts(clock: () => number): Attempts {
  let wrong = 0;
  let openAt = 0;
  return {
    waitMs: () => Math.max(0, Math.ceil(openAt - clock())),
    failed() {
      openAt = clock() + (WAITS_MS[Math.min(wrong, WAITS_MS.length - 1)] ?? 0);
      wrong += 1;
    },
    succeeded() {
      wrong = 0;
      openAt = 0;
    },
  };
}
