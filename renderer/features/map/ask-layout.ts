import type { Drawing, Layout } from './layout-messages';

/** Lays a map out somewhere else than on the page's own thread. */
export type AskLayout = (drawing: Drawing) => Promise<Layout>;

/**
 * A worker for one map: started when it is asked for and ended with its answer.
 * @throws (rejects) when the worker cannot be started or fails; the list has the same content then.
 */
export const askLayout: AskLayout = (drawing) =>
  new Promise((resolve, reject) => {
    performance.mark('map.asked');
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<Layout>) => {
      performance.measure('map.laid-out', 'map.asked');
      end();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('the map could not be laid out'));
    });
    // A worker has no origin that could be named.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    worker.postMessage(drawing);
  });
