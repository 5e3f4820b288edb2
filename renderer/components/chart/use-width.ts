import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';

/**
 * The width of an element in CSS pixels, as it is now: charts are drawn in the pixels they stand in, so that their text is never scaled.
 * @param usual - until it was measured, and where nothing can be measured.
 */
export function useWidth(element: RefObject<HTMLElement | null>, usual: number): number {
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
