import { parentPort, workerData } from 'node:worker_threads';
import { runTask, type TrainingTask } from './training-task';

/** A thread that trains: it is sent one task after the other and answers each with its result. */
const root = workerData as string;
parentPort?.on('message', (task: TrainingTask) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(runTask(root, task));
});
