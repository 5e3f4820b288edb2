import type { Bridge } from '@shared/ipc/bridge';
import type { Session } from '@shared/session/session-schema';
import type { Walked } from '@shared/session/walked';
import { useEffect, useState } from 'react';
import type { TalkLibrary } from './use-library';

export interface WalkedTalks {
  /** Where all talks of the scenario went; null while it is being found out. */
  readonly walked: Walked | null;
  /** The few talks in which each place was met last, by id; what could not be opened is not among them. */
  readonly talks: ReadonlyMap<string, Session>;
}

const NOTHING: Walked = { places: [], steps: [] };

/** What the map of a scenario is drawn from. At most one talk is opened for each place of it, however many there are. */
export function useWalked(bridge: Bridge, open: TalkLibrary['open'], scenarioId: string): WalkedTalks {
  const [walked, setWalked] = useState<Walked | null>(null);
  const [talks, setTalks] = useState<ReadonlyMap<string, Session>>(new Map());
  useEffect(() => {
    let current = true;
    void bridge.invoke('session.walked', { scenarioId }).then(async (answer) => {
      const found = answer.ok ? answer.value : NOTHING;
      if (current) setWalked(found);
      const ids = [...new Set(found.places.map(({ sessionId }) => sessionId))];
      const opened = await Promise.all(ids.map(open));
      if (current) setTalks(new Map(opened.flatMap((one) => (one.ok ? [[one.value.id, one.value] as const] : []))));
    });
    return () => {
      current = false;
    };
  }, [bridge, open, scenarioId]);
  return { walked, talks };
}
