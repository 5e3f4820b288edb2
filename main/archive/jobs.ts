import type { Progress } from '@shared/ipc/archive-messages';

/** What a piece of long work may ask and tell. */
export interface Job {
  readonly signal: AbortSignal;
  step(done: number, total: number): void;
}

/** One piece of long work at a time, which can be watched and stopped. */
export interface Jobs {
  /** Null where other work is under way. Progress counts files. */
  run<T>(work: (job: Job) => Promise<T>): Promise<T | null>;
  progress(): Progress;
  /** Asks the work to stop at the next file; it answers when it has. */
  cancel(): void;
  /** Resolves once nothing is under way. */
  settled(): Promise<void>;
}

const IDLE: Progress = { running: false, done: 0, total: 0 };

export function createJobs(): Jobs {
  let progress = IDLE;
  let control: AbortController | null = null;
  let under: Promise<unknown> = Promise.resolve();
  return {
    async run(work) {
      if (control) return null;
      control = new AbortController();
      progress = { running: true, done: 0, total: 0 };
      const working = work({
        signal: control.signal,
        step: (done, total) => (progress = { running: true, done, total }),
      });
      under = working.catch(() => undefined);
      try {
        return await working;
      } finally {
        control = null;
        progress = IDLE;
      }
    },
    progress: () => progress,
    cancel: () => control?.abort(),
    async settled() {
      await under;
    },
  };
}
