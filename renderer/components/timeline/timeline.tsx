import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { ChartCursor } from '../chart/chart-cursor';
import { useWidth } from '../chart/use-width';
import { placeLabels } from './place-labels';
import { TimelineTable } from './timeline-table';
import './timeline.css';

export interface TimelinePoint {
  /** 0 is the start. */
  readonly turn: number;
  /** −5 to +5. */
  readonly openness: number;
  readonly label: string | null;
  readonly direction: 'opened' | 'closed' | 'held';
}

interface TimelineProps {
  readonly points: readonly TimelinePoint[];
  /** The same in words, for those who do not see it. */
  readonly summary: string;
  /** What is said of one turn, under the chart and by the cursor. */
  readonly sayAt: (turn: number) => string;
  /** Enter or a click at a turn; the start leads nowhere. */
  readonly onTurn: (turn: number) => void;
}

/** As wide as the words column is in a wide window. */
const USUAL_WIDTH = 608;
/** A label under the lowest point still stands clear of the line of numbers. */
const HEIGHT = 168;
const AXIS = 144;
const LOWEST = 109;
const HIGHEST = 31;
/** Half of a character at the type of the labels, near enough. */
const HALF_CHARACTER = 3.5;
const NUMBER_ROOM = 36;
const UP = 'M0 -10l8.5 15h-17z';
const DOWN = 'M0 10l8.5 -15h-17z';

/** The ex's openness over the talk; at most four turns carry a label. A cursor goes from turn to turn; the same as a table is one key away. */
export function Timeline({ points, summary, sayAt, onTurn }: TimelineProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, USUAL_WIDTH);
  const [at, setAt] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const last = points.at(-1)?.turn ?? 0;
  const x = scaleLinear([0, Math.max(1, last)], [64, width - 10]);
  const y = scaleLinear([-5, 5], [LOWEST, HIGHEST]);
  const path = line<TimelinePoint>(
    (point) => x(point.turn),
    (point) => y(point.openness),
  )([...points]);
  const labelled = points
    .filter(({ label }) => label !== null)
    .map((point) => {
      const words = point.label ?? '';
      const isAtEdge = x(point.turn) + words.length * HALF_CHARACTER > width;
      return { ...point, words, anchor: isAtEdge ? ('end' as const) : ('middle' as const) };
    });
  const offsets = placeLabels(
    labelled.map(({ turn, openness, words, direction, anchor }) => ({
      x: x(turn),
      y: y(openness),
      words,
      side: direction === 'closed' ? 'below' : 'above',
      anchor,
    })),
    AXIS,
  );
  const markOf = new Map(labelled.map(({ turn, anchor }, index) => [turn, { anchor, y: offsets[index] }]));
  // With many turns only every so many are numbered, so that the numbers never touch.
  const every = Math.ceil((last * NUMBER_ROOM) / (width - 74)) || 1;
  return (
    <figure className="timeline">
      <div className="chart-frame" ref={frame} hidden={asTable}>
        <svg viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT} role="img" aria-label={summary}>
          <path className="tl-axis" d={`M0 ${AXIS}H${width}`} />
          <path className="tl-zero" d={`M0 ${y(0)}H${width}`} />
          <text x="0" y="16">
            open
          </text>
          <text x="0" y={AXIS - 8}>
            closed
          </text>
          {path && <path className="tl-path" d={path} />}
          {points.map(({ turn, openness, label, direction }) => {
            const mark = markOf.get(turn);
            return (
              <g key={turn} transform={`translate(${x(turn)} ${y(openness)})`}>
                {direction === 'held' || label === null ? <circle className="tl-held" r={last > 30 ? 3 : 4} /> : null}
                {direction === 'opened' && label !== null && <path className="tl-opened" d={UP} />}
                {direction === 'closed' && label !== null && <path className="tl-closed" d={DOWN} />}
                {mark && (
                  <text className="tl-label" y={mark.y} x={mark.anchor === 'end' ? 10 : 0} textAnchor={mark.anchor}>
                    {label}
                  </text>
                )}
              </g>
            );
          })}
          {points.map(({ turn }) =>
            turn === 0 || turn % every === 0 ? (
              <text key={turn} x={x(turn)} y={AXIS + 20} textAnchor="middle">
                {turn === 0 ? 'start' : turn}
              </text>
            ) : null,
          )}
        </svg>
        {last > 0 && (
          <ChartCursor
            label="Turn by turn"
            stops={points.map(({ turn }) => x(turn))}
            at={at}
            sayAt={sayAt}
            onAt={setAt}
            onOpen={(turn) => turn > 0 && onTurn(turn)}
          />
        )}
      </div>
      {asTable && <TimelineTable points={points} />}
      <figcaption className="timeline-foot">
        <span className="soft">
          {asTable ? '' : at === null ? 'Point at a turn, or use the arrow keys.' : sayAt(at)}
        </span>
        <button type="button" className="btn text" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as a line' : 'Show as a table'}
        </button>
      </figcaption>
    </figure>
  );
}
