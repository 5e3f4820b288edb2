import type { Bridge } from '@shared/ipc/bridge';
import type { LockAnswer, LockView } from '@shared/ipc/contract';
import { CLOSING_EVENT } from '@shared/ipc/closing-event';
import { COVER_EVENT, LOCKING_EVENT } from '@shared/ipc/page-events';
import type { Saver } from '../features/rehearsal/saver';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';

const COVER_KEY = 'F9';
/** While files are being sealed or opened. */
const LOOK_AGAIN_MS = 300;

/** Main refuses whatever must not be seen; a page that got no answer has nothing to hide. */
const OFF: LockView = { state: 'off', waitMs: 0, progress: null, trouble: null, covered: false };

/** In the same moment as the key, before anything is drawn anew. */
const hideAll = (): void => void (document.documentElement.dataset['covered'] = '');
const showAll = (): void => void delete document.documentElement.dataset['covered'];

export interface LockControl {
  /** Null until main has answered. */
  readonly view: LockView | null;
  readonly refresh: () => Promise<void>;
  readonly unlock: (password: string) => Promise<LockAnswer>;
  readonly uncover: () => void;
  /** Where the writing was when the page was covered. */
  readonly before: RefObject<Element | null>;
}

/**
 * The lock as the window sees it, and the two things that main may ask for: an empty page, and to hide and keep all before the
 * page is started anew.
 * @param saver - what is still to be kept.
 */
export function useLock(bridge: Bridge, saver: Pick<Saver, 'settled'>): LockControl {
  const [view, setView] = useState<LockView | null>(null);
  const [covered, setCovered] = useState(false);
  const before = useRef<Element | null>(null);

  const refresh = useCallback(async () => {
    const answer = await bridge.invoke('lock.view', {});
    setView(answer.ok ? answer.value : OFF);
    if (answer.ok && answer.value.covered) setCovered(true);
  }, [bridge]);
  useEffect(() => void refresh(), [refresh]);

  const isWorking = view?.progress !== null && view !== null;
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setInterval(() => void refresh(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isWorking, refresh]);

  useEffect(() => {
    const handleCover = () => {
      // Covered twice, the focus is on the empty page already.
      if (document.documentElement.dataset['covered'] === undefined) before.current = document.activeElement;
      hideAll();
      setCovered(true);
    };
    const handleLocking = () => {
      hideAll();
      window.dispatchEvent(new Event(CLOSING_EVENT));
      void saver.settled().then(() => bridge.invoke('lock.kept', {}));
    };
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== COVER_KEY) return;
      event.preventDefault();
      if (event.repeat) return;
      handleCover();
      void bridge.invoke('app.cover', {});
    };
    window.addEventListener(COVER_EVENT, handleCover);
    window.addEventListener(LOCKING_EVENT, handleLocking);
    window.addEventListener('keydown', handleKeyDown, true);
    return () => {
      window.removeEventListener(COVER_EVENT, handleCover);
      window.removeEventListener(LOCKING_EVENT, handleLocking);
      window.removeEventListener('keydown', handleKeyDown, true);
    };
  }, [bridge, saver]);

  return useMemo(
    () => ({
      view: view && { ...view, covered },
      refresh,
      before,
      unlock: async (password: string) => {
        const answer = await bridge.invoke('lock.unlock', { password });
        await refresh();
        return answer.ok ? answer.value : { outcome: 'failed' as const, waitMs: 0 };
      },
      uncover: () => {
        showAll();
        setCovered(false);
        void bridge.invoke('app.uncover', {});
      },
    }),
    [bridge, covered, refresh, view],
  );
}
