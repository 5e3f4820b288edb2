import { useEffect } from 'react';

/** Half a second, usually; a dialog that stays open that long is there to stay. */
const MOST_FRAMES = 30;

/**
 * Where a change of the page leaves the focus nowhere, it goes to the page's heading: the next Tab goes on from there, and a
 * screen reader says where one is. A focus that stands somewhere is never moved.
 * @param page - changes whenever the page may have lost the element that had the focus.
 */
export function useFocusHeading(page: string): void {
  useEffect(() => {
    let frame = 0;
    const look = (patience: number): void => {
      const at = document.activeElement;
      const heading = document.querySelector<HTMLElement>('main h1');
      // What leads here may still be closing, and the page may still be fetched.
      const isLeaving = at?.closest('[role="dialog"]') ?? null;
      if (isLeaving === null && at !== null && at !== document.body) return;
      if (isLeaving === null && heading) {
        heading.tabIndex = -1;
        heading.focus();
      } else if (patience > 0) frame = requestAnimationFrame(() => look(patience - 1));
    };
    frame = requestAnimationFrame(() => look(MOST_FRAMES));
    return () => cancelAnimationFrame(frame);
  }, [page]);
}
