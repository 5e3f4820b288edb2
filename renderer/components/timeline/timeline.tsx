import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { opennessWords } from '../meter/openness-words';
import { placeLabels } from './place-labels';
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
}

const WIDTH = 608;
const HEIGHT = 156;
const UP = 'M0 -10l8.5 15h-17z';
const DOWN = 'M0 10l8.5 -15h-17z';

/** The ex's openness over the talk; at most four turns carry a label. Its table twin stands beside it for screen readers. */
export function Timeline({ points, summary }: TimelineProps): ReactNode {
  const last = points.at(-1)?.turn ?? 0;
  const x = scaleLinear([0, Math.max(1, last)], [64, WIDTH - 10]);
  const y = scaleLinear([-5, 5], [121, 31]);
  const path = line<TimelinePoint>(
    (point) => x(point.turn),
    (point) => y(point.openness),
  )([...points]);
  const labelled = points.filter(({ label }) => label !== null);
  const offsets = placeLabels(
    labelled.map(({ turn, openness, label, direction }) => ({
      x: x(turn),
      y: y(openness),
      words: label ?? '',
      side: direction === 'closed' ? 'below' : 'above',
      anchor: turn === last ? 'end' : 'middle',
    })),
  );
  const offsetOf = new Map(labelled.map(({ turn }, index) => [turn, offsets[index]]));
  // With many turns only every so many are numbered, so that the numbers never touch.
  const every = Math.ceil(last / 16) || 1;
  return (
    <figure className="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
        <path className="tl-axis" d={`M0 130H${WIDTH}`} />
        <path className="tl-zero" d={`M0 ${y(0)}H${WIDTH}`} />
        <text x="0" y="16">
          open
        </text>
        <text x="0" y="122">
          closed
        </text>
        {path && <path className="tl-path" d={path} />}
        {points.map(({ turn, openness, label, direction }) => (
          <g key={turn} transform={`translate(${x(turn)} ${y(openness)})`}>
            {direction === 'held' || label === null ? <circle className="tl-held" r="4" /> : null}
            {direction === 'opened' && label !== null && <path className="tl-opened" d={UP} />}
            {direction === 'closed' && label !== null && <path className="tl-closed" d={DOWN} />}
            {label !== null && (
              <text
                className="tl-label"
                y={offsetOf.get(turn)}
                x={turn === last ? 10 : 0}
                textAnchor={turn === last ? 'end' : 'middle'}
              >
                {label}
              </text>
            )}
          </g>
        ))}
        {points.map(({ turn }) =>
          turn === 0 || turn % every === 0 ? (
            <text key={turn} x={x(turn)} y="150" textAnchor="middle">
              {turn === 0 ? 'start' : turn}
            </text>
          ) : null,
        )}
      </svg>
      <table className="vh">
        <caption>How open they were, turn by turn</caption>
        <thead>
          <tr>
            <th scope="col">Turn</th>
            <th scope="col">They were</th>
            <th scope="col">What you did</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ turn, openness, label }) => (
            <tr key={turn}>
              <th scope="row">{turn === 0 ? 'start' : turn}</th>
              <td>{opennessWords(openness).toLowerCase()}</td>
              <td>{label ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
