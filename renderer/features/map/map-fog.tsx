import { ViewportPortal } from '@xyflow/react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Point } from './layout-messages';

/** How far the fog lies around each point in it, in CSS pixels of the map. */
const REACH = 78;

/** Hatched fog around everything that was not met; decoration, and under all the rest. */
export function MapFog({ points }: { readonly points: readonly Point[] }): ReactNode {
  const id = useId();
  const left = Math.min(...points.map(({ x }) => x)) - 2 * REACH;
  const top = Math.min(...points.map(({ y }) => y)) - 2 * REACH;
  const right = Math.max(...points.map(({ x }) => x)) + 2 * REACH;
  const bottom = Math.max(...points.map(({ y }) => y)) + 2 * REACH;
  const all = { x: left, y: top, width: right - left, height: bottom - top };
  if (points.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className="map-fog" width="1" height="1" aria-hidden="true">
        <defs>
          <pattern id={`${id}h`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-38)">
            <path className="map-hatch" d="M0 0V9" />
          </pattern>
          <filter id={`${id}s`} filterUnits="userSpaceOnUse" {...all}>
            <feGaussianBlur stdDeviation="22" />
          </filter>
          <mask id={`${id}m`} maskUnits="userSpaceOnUse" {...all}>
            <g filter={`url(#${id}s)`} fill="#fff">
              {points.map(({ x, y }) => (
                <circle key={`${x} ${y}`} cx={x} cy={y} r={REACH} />
              ))}
            </g>
          </mask>
        </defs>
        <g mask={`url(#${id}m)`}>
          <rect {...all} className="map-mist" />
          <rect {...all} fill={`url(#${id}h)`} />
        </g>
      </svg>
    </ViewportPortal>
  );
}
