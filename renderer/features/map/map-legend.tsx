import type { ReactNode } from 'react';
import { MapDoor } from './map-door';
import { MAP_WORDS } from './map-words';

const Stroke = ({ look }: { readonly look: string }) => (
  <svg className="map-stroke" viewBox="0 0 34 16" aria-hidden="true">
    <path className={`map-way ${look}`} d="M0 8H34" />
  </svg>
);

/** What the lines mean, and the keys. @param isThisTalk - the solid line is the talk one came from. */
export function MapLegend({ isThisTalk }: { readonly isThisTalk: boolean }): ReactNode {
  return (
    <div className="map-legend">
      <span>
        <Stroke look="trail" />
        {isThisTalk ? MAP_WORDS.trail : MAP_WORDS.latest}
      </span>
      <span>
        <Stroke look="walked" />
        {MAP_WORDS.others}
      </span>
      <span>
        <Stroke look="fog" />
        {MAP_WORDS.untaken}
      </span>
      <span className="map-legend-doors">
        <MapDoor met />
        <MapDoor met={false} />
        {MAP_WORDS.doors}
      </span>
      <span className="map-keys">{MAP_WORDS.keys}</span>
    </div>
  );
}
