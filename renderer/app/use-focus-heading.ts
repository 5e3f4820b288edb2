import { useEffect } from 'react';

/**
 * Where a change of the page leaves the focus nowhere, it goes to the page's heading: the next Tab goes on from there, and a
 * screen reader says where one is. A focus that stands somewhere is never moved.
 * @param page - changes whenever the page may have lost the element that had the focus.
 */
export function useFocusHeading(page: string): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement && document.activeElement !== document.body) return;
      const heading = document.querySelector<HTMLElement>('main h1');
      if (!heading) return;
      heading.tabIndex = -1;
      heading.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [page]);
}
