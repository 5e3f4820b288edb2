import { useEffect } from 'react';
import type { RefObject } from 'react';

const TWICE_WITHIN_MS = 600;

/** Esc twice in a row, wherever the focus is: the window goes, at once. An Esc that closes a note or the help does not count. */
export function useCloseAtOnce(close: () => void, somethingOpen: RefObject<boolean>): void {
  useEffect(() => {
    let last = -Infinity;
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.repeat) return;
      if (somethingOpen.current) {
        last = -Infinity;
        return;
      }
      if (event.timeStamp - last < TWICE_WITHIN_MS) close();
      last = event.timeStamp;
    };
    // Captured, so that a dialog or a note that takes the first Esc cannot swallow the second.
    window.addEventListener('keydown', handleKeyDown, true);
    return () => window.removeEventListener('keydown', handleKeyDown, true);
  }, [close, somethingOpen]);
}
