import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import './chart.css';

interface ChartCursorProps {
  readonly label: string;
  /** Where each stop stands, in pixels from the left, in order. */
  readonly stops: readonly number[];
  /** The stop the cursor is at; null before the person went anywhere. */
  readonly at: number | null;
  /** What is read out at a stop. */
  readonly sayAt: (stop: number) => string;
  readonly onAt: (stop: number) => void;
  /** Enter or a click: to what the stop stands for. */
  readonly onOpen?: ((stop: number) => void) | undefined;
}

function nearest(stops: readonly number[], x: number): number {
  let found = 0;
  for (const [index, stop] of stops.entries()) {
    if (Math.abs(stop - x) < Math.abs((stops[found] ?? 0) - x)) found = index;
  }
  return found;
}

/** One place to stop at in a chart, moved along by the arrow keys or the pointer; it lies over the drawing and draws nothing but its line. */
export function ChartCursor({ label, stops, at, sayAt, onAt, onOpen }: ChartCursorProps): ReactNode {
  const last = stops.length - 1;
  const now = at ?? last;
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen?.(now);
      return;
    }
    const jumps: Readonly<Record<string, number>> = {
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      ArrowRight: now + 1,
      ArrowUp: now + 1,
      PageDown: now - 10,
      PageUp: now + 10,
      Home: 0,
      End: last,
    };
    const to = jumps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onAt(Math.max(0, Math.min(last, to)));
  };
  const stopAt = (event: PointerEvent<HTMLElement>) =>
    nearest(stops, event.clientX - event.currentTarget.getBoundingClientRect().left);
  return (
    <div
      className="chart-cursor"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={now}
      aria-valuetext={sayAt(now)}
      onFocus={() => onAt(now)}
      onKeyDown={handleKeyDown}
      onPointerMove={(event) => onAt(stopAt(event))}
      onPointerUp={(event) => onOpen?.(stopAt(event))}
    >
      {at !== null && <i style={{ left: stops[at] }} />}
    </div>
  );
}
