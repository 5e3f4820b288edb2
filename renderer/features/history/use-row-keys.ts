import type { SessionSummary } from '@shared/session/session-schema';
import { useEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { rowStep } from '../../components/row-steps/row-steps';

interface RowKeysParts {
  readonly sessions: readonly SessionSummary[];
  readonly list: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  readonly onAskDelete: (session: SessionSummary) => void;
}

const rowOf = (target: EventTarget): number => {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row instanceof HTMLElement ? Number(row.dataset['index']) : -1;
};

/** Drawn in the next frame, or the one after, when it was scrolled to. */
function focusRow(list: HTMLElement | null, index: number, patience = 20): void {
  const row = list?.querySelector<HTMLElement>(`[data-index="${index}"] .what-open`);
  if (row) row.focus({ preventScroll: false });
  else if (list && patience > 0) requestAnimationFrame(() => focusRow(list, index, patience - 1));
}

/**
 * Arrows, Page Up and Page Down, Home and End move between rows, Delete asks. Which row Tab stops at is remembered by its talk; where that is gone,
 * the row that took its place is next.
 */
export function useRowKeys({ sessions, list, scrollTo, onAskDelete }: RowKeysParts) {
  const [at, setAt] = useState<{ readonly id: string | null; readonly index: number }>({ id: null, index: 0 });
  const last = sessions.length - 1;
  const same = sessions.findIndex(({ id }) => id === at.id);
  const current = same === -1 ? Math.max(0, Math.min(at.index, last)) : same;

  const moveTo = (next: number): void => {
    setAt({ id: sessions[next]?.id ?? null, index: next });
    scrollTo(next);
    focusRow(list.current, next);
  };

  // A row that had the focus and is gone leaves it to the row in its place.
  const count = useRef(sessions.length);
  useEffect(() => {
    const isFewer = sessions.length < count.current;
    count.current = sessions.length;
    if (isFewer && at.id !== null && document.activeElement === document.body) focusRow(list.current, current);
  }, [sessions.length, at.id, current, list]);

  const keys = {
    onFocus: (event: FocusEvent) => {
      const index = rowOf(event.target);
      if (index !== -1 && index !== current) setAt({ id: sessions[index]?.id ?? null, index });
      else if (index !== -1 && at.id === null) setAt({ id: sessions[index]?.id ?? null, index });
    },
    onKeyDown: (event: KeyboardEvent) => {
      const session = sessions[rowOf(event.target)];
      if (!session || event.ctrlKey || event.metaKey || event.altKey) return;
      const next = rowStep(event, current, last);
      if (next !== null) {
        event.preventDefault();
        moveTo(next);
      } else if (event.key === 'Delete') {
        event.preventDefault();
        onAskDelete(session);
      }
    },
  };
  return { current, keys };
}
