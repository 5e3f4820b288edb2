import type { DialogueMap, MapPlace } from '@shared/dialogue/map/dialogue-map';
import type { ReactNode } from 'react';
import { MapCanvas } from '../features/map/map-canvas';
import { MapLegend } from '../features/map/map-legend';
import type { Layout } from '../features/map/layout-messages';
import '../features/map/map-screen.css';
import { Specimens } from './specimen';

const nothing = (): void => undefined;

const met = (id: string, name: string): MapPlace['met'] => ({
  id,
  name,
  talks: 2,
  sessionId: '',
  turn: 1,
  at: '2026-11-15T12:00:00.000Z',
});
const PLACES: readonly MapPlace[] = [
  { key: 'a', kind: 'beat', met: met('a', 'She is early'), isHere: false, untaken: 1 },
  { key: 'b', kind: 'beat', met: met('b', 'The drive home'), isHere: true, untaken: 1 },
  { key: 'c', kind: 'beat', met: null, isHere: false, untaken: 0 },
  { key: 'd', kind: 'ending', met: met('d', 'One more talk'), isHere: false, untaken: 0 },
  { key: 'e', kind: 'ending', met: null, isHere: false, untaken: 0 },
];
const MAP: DialogueMap = {
  places: PLACES,
  steps: [
    { from: 'a', to: 'b', onTrail: true, walked: true },
    { from: 'b', to: 'd', onTrail: false, walked: true },
    { from: 'a', to: 'c', onTrail: false, walked: false },
  ],
};
const LAYOUT: Layout = {
  middles: {
    a: { x: 30, y: 60 },
    b: { x: 190, y: 60 },
    c: { x: 190, y: 140 },
    d: { x: 460, y: 60 },
    e: { x: 460, y: 140 },
  },
  columns: { a: 0, b: 1, c: 1, d: 2, e: 2 },
  bends: [[], [], []],
  width: 570,
  height: 200,
};

/** A map with every kind of place and way. */
export function MapParts(): ReactNode {
  return (
    <Specimens name="Map: met, here, in the fog; endings met and not; ways of this talk, of others, not taken" isWide>
      <div className="gallery-map">
        <MapCanvas
          map={MAP}
          layout={LAYOUT}
          heard={() => null}
          acts={{ onPlay: nothing, onGoIn: nothing, onReview: nothing, onCompare: nothing }}
        />
      </div>
      <MapLegend isThisTalk />
    </Specimens>
  );
}
