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
}

const IDLE: Progress = { running: false, done: 0, total: 0 };

export function createJobs(): Jobs {
  let progress = IDLE;
  let control: AbortController | null = null;
  return {
    async run(work) {
      if (control) return null;
      control = new AbortController();
      progress = { running: true, done: 0, total: 0 };
      try {
        return await work({
          signal: control.signal,
          step: (done, total) => (progress = { running: true, done, total }),
        });
      } finally {
        control = null;
        progress = IDLE;
      }
    },
    progress: () => progress,
    cancel: () => control?.abort(),
  };
}
