import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { Failure } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import { countsForProgress, talkProgress } from '@shared/review/progress/talk-progress';
import type { TalkProgress } from '@shared/review/progress/talk-progress';
import type { Session, SessionSummary } from '@shared/session/session-schema';
import { useEffect, useState } from 'react';

/** So many of the latest talks are read, however many there are: more would be no line any more, but a comb (P). */
export const MOST_TALKS = 60;
/** Read at once; after each batch the window gets its turn. */
const BATCH = 10;

type Open = (id: string) => Promise<Result<Session, Failure>>;

async function readBatch(
  ids: readonly string[],
  open: Open,
  scenarios: ReadonlyMap<string, CompiledScenario>,
  muted: ReadonlySet<string>,
): Promise<TalkProgress[]> {
  const answers = await Promise.all(ids.map((id) => open(id)));
  return answers.flatMap((answer) => {
    const scenario = answer.ok ? scenarios.get(answer.value.scenario.id) : undefined;
    return answer.ok && scenario ? [talkProgress(answer.value, scenario, muted)] : [];
  });
}

/**
 * The latest talks that count, each by its review; read in batches, so that nothing waits for it.
 * @param sessions - newest first.
 * @param muted - rules that are switched off; the same set as long as it holds the same.
 * @returns newest first; null until all are read.
 */
export function useProgress(
  scenarios: readonly CompiledScenario[] | null,
  sessions: readonly SessionSummary[],
  open: Open,
  muted: ReadonlySet<string>,
): readonly TalkProgress[] | null {
  const [talks, setTalks] = useState<readonly TalkProgress[] | null>(null);
  useEffect(() => {
    if (!scenarios) return undefined;
    const leaving = new AbortController();
    const byId = new Map(scenarios.map((one) => [one.scenario.id, one]));
    const ids = sessions
      .filter(countsForProgress)
      .slice(0, MOST_TALKS)
      .map(({ id }) => id);
    const readAll = async () => {
      const read: TalkProgress[] = [];
      for (let from = 0; from < ids.length && !leaving.signal.aborted; from += BATCH) {
        read.push(...(await readBatch(ids.slice(from, from + BATCH), open, byId, muted)));
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (!leaving.signal.aborted) setTalks(read);
    };
    void readAll();
    return () => leaving.abort();
  }, [scenarios, sessions, open, muted]);
  return talks;
}
