import type { MapPlace as Place } from '@shared/dialogue/map/dialogue-map';
import { Handle, Position } from '@xyflow/react';
import type { Node, NodeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import { MapDoor } from './map-door';
import { onDay } from '../../components/day/day-words';
import { MAP_WORDS } from './map-words';

export type PlaceNode = Node<
  {
    readonly place: Place;
    readonly isChosen: boolean;
    /** Its name stands above the point. */
    readonly isAbove: boolean;
    readonly onChoose: (key: string) => void;
  },
  'place'
>;

const classesOf = ({ place, isChosen, isAbove }: PlaceNode['data']) =>
  [
    'map-place',
    'nopan',
    place.kind,
    place.met ? 'met' : 'fog',
    ...(place.isHere ? ['here'] : []),
    ...(isChosen ? ['chosen'] : []),
    ...(isAbove ? ['above'] : []),
  ].join(' ');

/** A moment as a point with its name above or below, an ending as a door with its name beside it. */
export function MapPlace({ data }: NodeProps<PlaceNode>): ReactNode {
  const { place, isChosen, onChoose } = data;
  const { key, kind, met } = place;
  return (
    <>
      <Handle className="map-handle" type="target" position={Position.Left} isConnectable={false} />
      <button
        type="button"
        className={classesOf(data)}
        data-key={key}
        tabIndex={isChosen ? 0 : -1}
        aria-current={place.isHere ? 'location' : undefined}
        onFocus={() => onChoose(key)}
        onClick={() => onChoose(key)}
      >
        {kind === 'ending' ? <MapDoor met={met !== null} /> : <i className="map-point" />}
        {met ? (
          <span className="map-name">
            {met.name}
            <span className="vh">{kind === 'ending' ? ', an ending' : ''}, </span>
            <span className={kind === 'ending' ? 'map-when' : 'vh'}>met {onDay(met.at)}</span>
          </span>
        ) : (
          <span className={kind === 'ending' ? 'map-name' : 'vh'}>
            {kind === 'ending' ? MAP_WORDS.unmetDoor : MAP_WORDS.unmetBeat}
          </span>
        )}
      </button>
      <Handle className="map-handle" type="source" position={Position.Right} isConnectable={false} />
    </>
  );
}
