import type { Bridge } from '@shared/ipc/bridge';
import type { Failure } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import type { Session, SessionSummary } from '@shared/session/session-schema';
import { summariseSession } from '@shared/session/summarise';
import { useCallback, useMemo, useRef, useState } from 'react';

export interface TalkLibrary {
  /** Newest first: what is on disk, and what could not be written there yet. */
  readonly sessions: readonly SessionSummary[];
  readonly refresh: () => Promise<void>;
  readonly open: (id: string) => Promise<Result<Session, Failure>>;
  /** Keeps the state of a talk while this window lives, so that a full disk costs nothing. */
  readonly remember: (session: Session) => void;
  /** Drops what this window holds of talks that are on disk as they are here: what is there now counts. */
  readonly forget: () => void;
  readonly remove: (id: string) => Promise<Result<unknown, Failure>>;
}

const newestFirst = (a: SessionSummary, b: SessionSummary) =>
  a.startedAt === b.startedAt ? 0 : a.startedAt < b.startedAt ? 1 : -1;

/** The talks: on disk through main, and in this window's memory where the disk has not taken them. */
export function useLibrary(bridge: Bridge): TalkLibrary {
  const [stored, setStored] = useState<readonly SessionSummary[]>([]);
  const memory = useRef(new Map<string, Session>());
  const [remembered, setRemembered] = useState(0);

  const refresh = useCallback(async () => {
    const answer = await bridge.invoke('session.list', {});
    if (answer.ok) setStored(answer.value.sessions);
  }, [bridge]);

  const sessions = useMemo(() => {
    const merged = new Map(stored.map((summary) => [summary.id, summary]));
    for (const session of memory.current.values()) {
      const summary = merged.get(session.id);
      if (!summary || summary.changedAt < session.changedAt) merged.set(session.id, summariseSession(session));
    }
    return [...merged.values()].sort(newestFirst);
    // The map is a ref; its count of changes stands for it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [stored, remembered]);

  return useMemo(
    () => ({
      sessions,
      refresh,
      open: async (id: string) => {
        const held = memory.current.get(id);
        if (held) return { ok: true as const, value: held };
        return bridge.invoke('session.load', { id });
      },
      remember: (session: Session) => {
        memory.current.set(session.id, session);
        setRemembered((old) => old + 1);
      },
      forget: () => {
        const onDisk = new Map(stored.map(({ id, changedAt }) => [id, changedAt]));
        for (const [id, { changedAt }] of memory.current) {
          if ((onDisk.get(id) ?? '') >= changedAt) memory.current.delete(id);
        }
        setRemembered((old) => old + 1);
      },
      remove: async (id: string) => {
        memory.current.delete(id);
        setRemembered((old) => old + 1);
        const answer = await bridge.invoke('session.delete', { id });
        await refresh();
        return answer;
      },
    }),
    [bridge, refresh, sessions, stored],
  );
}
