import type { SessionSummary } from '@shared/session/session-schema';
import type { FoundLine } from '@shared/session/talk-search';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { wholeMonth } from '../../components/day/day-words';
import { HistoryRow } from './history-row';
import type { HistoryActs } from './history-row';
import { useRowKeys } from './use-row-keys';

interface HistoryListProps extends HistoryActs {
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
  readonly found: ReadonlyMap<string, FoundLine> | null;
  /** What scrolls. */
  readonly page: HTMLElement | null;
  readonly onAskDelete: (session: SessionSummary) => void;
}

/** Css pixels of a row, and of one with its month above it, until they are drawn and measured. */
const ROW = 90;
const WITH_MONTH = 150;
/** Before anything is measured; where nothing is drawn, as in tests, it stays. */
const FIRST_SIGHT = { width: 1280, height: 800 };

/**
 * Thousands of talks, of which those in sight are drawn. The list has an end, and its scroll bar says how far that is. One row of all is
 * reached by Tab; arrows lead to the others.
 */
export function HistoryList({ sessions, found, page, onAskDelete, ...acts }: HistoryListProps): ReactNode {
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  const { current, keys } = useRowKeys({ sessions, list, scrollTo: (at) => rows.scrollToIndex(at), onAskDelete });
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), [sessions, found]);

  const months = useMemo(() => sessions.map(({ startedAt }) => wholeMonth(startedAt)), [sessions]);
  const opensMonth = (at: number): boolean => at === 0 || months[at - 1] !== months[at];
  // It hands out functions that a compiler of React could not keep; none compiles this.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: sessions.length,
    getScrollElement: () => page,
    estimateSize: (at) => (opensMonth(at) ? WITH_MONTH : ROW),
    getItemKey: (at) => sessions[at]?.id ?? at,
    initialRect: FIRST_SIGHT,
    overscan: 6,
    // In the frame's own time: drawn inside the scroll event, every fourth frame came late.
    useFlushSync: false,
    scrollMargin: above,
    // The row with the focus stays, however far it is scrolled away.
    rangeExtractor: (range) => [...new Set([current, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
  });
  return (
    <ul ref={list} className="history-list" style={{ height: rows.getTotalSize() }} {...keys}>
      {rows.getVirtualItems().flatMap(({ index, key, start }) => {
        const session = sessions[index];
        if (!session) return [];
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            aria-setsize={sessions.length}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            {opensMonth(index) && (
              <div className="grid3">
                <h2 className="month">{months[index]}</h2>
              </div>
            )}
            <HistoryRow
              session={session}
              found={found?.get(session.id) ?? null}
              isCurrent={index === current}
              onAskDelete={onAskDelete}
              {...acts}
            />
          </li>
        );
      })}
    </ul>
  );
}
