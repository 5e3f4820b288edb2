import type { Session, SessionSummary } from '@shared/session/session-schema';
import { useEffect, useState } from 'react';
import type { useLibrary } from './use-library';

/** Lines are offered from so many of the latest talks. */
const MOST = 20;

/** The latest talks, whole, while a screen wants them. */
export function useTalks(
  wanted: boolean,
  sessions: readonly SessionSummary[],
  open: ReturnType<typeof useLibrary>['open'],
): readonly Session[] {
  const [talks, setTalks] = useState<readonly Session[]>([]);
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const ids = sessions.filter(({ exchanges }) => exchanges > 0).slice(0, MOST);
    void Promise.all(ids.map(({ id }) => open(id))).then((answers) => {
      if (current) setTalks(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])));
    });
    return () => {
      current = false;
    };
  }, [wanted, sessions, open]);
  return talks;
}
