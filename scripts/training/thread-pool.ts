import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { TrainingResults, TrainingTask } from './training-task';

/** Threads that train side by side. */
export interface ThreadPool {
  /** Gives a task to the next thread that is free. @returns what it makes of it. Tasks begin in the order in which they were given. */
  readonly run: <Kind extends TrainingTask['kind']>(
    task: Extract<TrainingTask, { kind: Kind }>,
  ) => Promise<TrainingResults[Kind]>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly task: TrainingTask;
  /** Is given what the task's kind gives. */
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** @param count - how many threads; each takes some hundred megabytes while it trains. */
export function openThreads(root: string, count: number): ThreadPool {
  const queue: Waiting[] = [];
  const busy = new Map<Worker, Waiting>();
  const threads = Array.from(
    { length: count },
    () => new Worker(join(import.meta.dirname, 'training-thread.mjs'), { workerData: root }),
  );

  function giveWork(): void {
    for (const thread of threads) {
      if (busy.has(thread)) continue;
      const next = queue.shift();
      if (!next) return;
      busy.set(thread, next);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.postMessage(next.task);
    }
  }

  for (const thread of threads) {
    thread.on('message', (result: unknown) => {
      const done = busy.get(thread);
      busy.delete(thread);
      done?.resolve(result);
      giveWork();
    });
    // A thread that fails takes no further task; its own is told, and so the whole training stops.
    thread.on('error', (error) => busy.get(thread)?.reject(error));
  }

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        queue.push({ task, resolve: (result) => resolve(result as never), reject });
        giveWork();
      }),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}
