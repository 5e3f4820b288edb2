import type { Bridge } from '@shared/ipc/bridge';
import type { Notice } from '@shared/ipc/contract';
import type { PlayKit } from '@shared/session/play-kit';
import { useCallback, useEffect, useState } from 'react';
import { fetchScreens } from './lazy-screen';

export interface Opening {
  /** Rules, readers and scripts; null until they are there. */
  readonly kit: PlayKit | null;
  readonly kitFailed: boolean;
  /** What is to be told of stored data, until it was read. */
  readonly notices: readonly Notice[];
  readonly readNotice: (notice: Notice) => void;
}

/** What is fetched when the app opens. First what can be practised, then what was: thousands of past talks must not hold the first screen up. */
export function useOpening(bridge: Bridge, loadKit: () => Promise<PlayKit>, refresh: () => Promise<void>): Opening {
  const [kit, setKit] = useState<PlayKit | null>(null);
  const [kitFailed, setKitFailed] = useState(false);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  useEffect(() => {
    void loadKit()
      .then(setKit, () => setKitFailed(true))
      .then(async () => {
        void bridge.invoke('notices.list', {}).then((answer) => answer.ok && setNotices(answer.value.notices));
        await refresh();
        await fetchScreens();
      });
  }, [bridge, loadKit, refresh]);
  const readNotice = useCallback((notice: Notice) => setNotices((old) => old.filter((one) => one !== notice)), []);
  return { kit, kitFailed, notices, readNotice };
}
