import type { MapStep } from '@shared/dialogue/map/dialogue-map';
import type { Edge, EdgeProps } from '@xyflow/react';
import type { ReactNode } from 'react';

export type WayEdge = Edge<{ readonly step: MapStep; readonly path: string }, 'way'>;

/** A way: solid in the talk one came from, dashed in others, both beside each other where both went; dotted in the fog. */
export function MapWay({ data }: EdgeProps<WayEdge>): ReactNode {
  if (!data) return null;
  const { step, path } = data;
  const both = step.onTrail && step.walked;
  if (!step.onTrail && !step.walked) return <path className="map-way fog" d={path} />;
  return (
    <>
      {step.walked && <path className={both ? 'map-way walked below' : 'map-way walked'} d={path} />}
      {step.onTrail && <path className={both ? 'map-way trail above' : 'map-way trail'} d={path} />}
    </>
  );
}
