import type { Bridge } from '@shared/ipc/bridge';
import type { Progress } from '@shared/ipc/archive-messages';
import { useCallback, useEffect, useState } from 'react';

/** How often main is asked how far it is, in ms: often enough to be seen, far apart enough to be read aloud. */
const ASK_EVERY = 400;

export interface JobState {
  /** Null while nothing is under way. */
  readonly progress: Progress | null;
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  readonly stop: () => void;
}

/** One piece of long work in main, watched from here. */
export function useJob(bridge: Bridge): JobState {
  const [progress, setProgress] = useState<Progress | null>(null);
  const working = progress !== null;

  useEffect(() => {
    if (!working) return undefined;
    const timer = setInterval(() => {
      void bridge
        .invoke('archive.progress', {})
        .then((answer) => answer.ok && setProgress((old) => (old === null ? null : answer.value)));
    }, ASK_EVERY);
    return () => clearInterval(timer);
  }, [bridge, working]);

  const run = useCallback(async <T>(work: () => Promise<T>): Promise<T> => {
    setProgress({ running: true, done: 0, total: 0 });
    try {
      return await work();
    } finally {
      setProgress(null);
    }
  }, []);
  const stop = useCallback(() => void bridge.invoke('archive.cancel', {}), [bridge]);
  return { progress, run, stop };
}
