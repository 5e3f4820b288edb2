import type { Bridge } from '@shared/ipc/bridge';
import type { SessionSummary } from '@shared/session/session-schema';
import type { FoundLine } from '@shared/session/talk-search';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { TalkFinder } from '../../features/history/talk-finder';
import type { SearchAnswer, SearchRequest } from './messages';
import { readAllWords } from './read-all-words';
import type { KnownTalks } from './read-all-words';

const spawnWorker = (): Worker => new Worker(new URL('./talk-search.worker.ts', import.meta.url), { type: 'module' });

/** The worker, once there is one, and what it knows. */
interface Searching {
  readonly worker: Worker;
  readonly known: KnownTalks;
}

/**
 * The search over all talks. The words are read when the page of past talks is first opened, never before: most days nobody searches. They are
 * kept in a worker until the page ends, as locking has it end; nothing of them is written anywhere.
 * @param wanted - whether that page is open.
 */
export function useTalkSearch(
  bridge: Bridge,
  wanted: boolean,
  sessions: readonly SessionSummary[],
  spawn: () => Worker = spawnWorker,
): TalkFinder {
  const searching = useRef<Searching | null>(null);
  const asked = useRef('');
  const [answer, setAnswer] = useState<{ query: string; found: ReadonlyMap<string, FoundLine> } | null>(null);
  const [isReading, setIsReading] = useState(false);
  // A worker has no origin that could be named.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const tell = useCallback((request: SearchRequest) => searching.current?.worker.postMessage(request), []);
  const ask = useCallback(
    (query: string) => {
      asked.current = query;
      if (query === '') setAnswer(null);
      else tell({ kind: 'find', query });
    },
    [tell],
  );

  useEffect(() => {
    if (!wanted || sessions.length === 0) return undefined;
    if (searching.current === null) {
      const worker = spawn();
      worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
        // An answer to what is no longer asked comes too late.
        if (data.query === asked.current)
          setAnswer({ query: data.query, found: new Map(data.found.map((line) => [line.id, line])) });
      });
      searching.current = { worker, known: new Map() };
    }
    let current = true;
    setIsReading(true);
    void readAllWords(bridge, sessions, searching.current.known, tell, () => current).then((isDone) => {
      if (!isDone) return;
      setIsReading(false);
      performance.mark('talks.read');
      if (asked.current !== '') tell({ kind: 'find', query: asked.current });
    });
    return () => {
      current = false;
    };
  }, [bridge, wanted, sessions, spawn, tell]);

  useEffect(
    () => () => {
      searching.current?.worker.terminate();
      searching.current = null;
    },
    [],
  );

  return useMemo(
    () => ({ query: answer?.query ?? '', found: answer?.found ?? null, isReading, ask }),
    [answer, isReading, ask],
  );
}
