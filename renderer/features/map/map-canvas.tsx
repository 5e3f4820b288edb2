import type { DialogueMap, MapPlace as Place } from '@shared/dialogue/map/dialogue-map';
import type { Heard } from '@shared/session/session-schema';
import { ReactFlow } from '@xyflow/react';
import type { ReactFlowInstance } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { BesidePlace } from './beside-place';
import { drawingOf } from './drawing-of';
import { firstView } from './first-view';
import type { Layout } from './layout-messages';
import { MapFog } from './map-fog';
import { MapNote } from './map-note';
import { openPlace } from './place-acts';
import type { PlaceActs } from './place-acts';
import { MapPlace } from './map-place';
import type { PlaceNode } from './map-place';
import { MapWay } from './map-way';
import type { WayEdge } from './map-way';
import { mapSummary } from './map-words';
import { namesAbove } from './name-sides';
import { walkMap } from './walk-map';
import type { Arrow } from './walk-map';
import { waysDrawn } from './ways-drawn';

interface MapCanvasProps {
  readonly map: DialogueMap;
  readonly layout: Layout;
  /** What the ex said where a place was met last. */
  readonly heard: (place: Place) => Heard | null;
  readonly acts: PlaceActs;
}

const NODE_TYPES = { place: MapPlace };
const EDGE_TYPES = { way: MapWay };
const ARROWS: readonly string[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'];
/** This near to the edge, a place that is walked to is brought to the middle, in CSS pixels. */
const EDGE = 48;
const ZOOM_STEP = 1.2;

type Flow = ReactFlowInstance<PlaceNode, WayEdge>;

/** The drawn map: one stop for Tab, arrows walk along the ways, Enter opens what is there, Esc puts the note away. */
export function MapCanvas({ map, layout, heard, acts }: MapCanvasProps): ReactNode {
  const { places, steps } = map;
  const here = places.find(({ isHere }) => isHere) ?? places[0];
  const [chosen, setChosen] = useState(here?.key ?? '');
  const [isNoteOpen, setNoteOpen] = useState(here?.isHere ?? false);
  const root = useRef<HTMLDivElement>(null);
  const flow = useRef<Flow>(null);

  const nodes = useMemo(() => {
    const onChoose = (key: string) => {
      setChosen(key);
      setNoteOpen(true);
    };
    const above = namesAbove(places, layout);
    const boxes = new Map(drawingOf(map).boxes.map((box) => [box.key, box]));
    return places.map((place): PlaceNode => {
      const { x, y } = layout.middles[place.key] ?? { x: 0, y: 0 };
      const { width = 0, height = 0 } = boxes.get(place.key) ?? {};
      return {
        id: place.key,
        type: 'place',
        position: { x: x - width / 2, y: y - height / 2 },
        width,
        height,
        // Without a listener of its own, the library lets clicks through a place.
        style: { pointerEvents: 'all' },
        data: { place, isChosen: place.key === chosen, isAbove: above.has(place.key), onChoose },
      };
    });
  }, [map, places, layout, chosen]);
  const edges = useMemo(() => {
    const paths = waysDrawn(map, layout);
    return steps.map((step, index): WayEdge => {
      const { from, to } = step;
      const data = { step, path: paths[index] ?? '' };
      return { id: `${from} ${to}`, source: from, target: to, type: 'way', data };
    });
  }, [map, steps, layout]);

  const showFirst = useEffectEvent(() => {
    const room = root.current?.getBoundingClientRect();
    if (room && here)
      void flow.current?.setViewport(firstView(layout, room, layout.middles[here.key] ?? { x: 0, y: 0 }));
  });
  useEffect(() => {
    window.addEventListener('resize', showFirst);
    return () => window.removeEventListener('resize', showFirst);
  }, []);

  const walkTo = (key: string) => {
    root.current?.querySelector<HTMLElement>(`[data-key="${key}"]`)?.focus({ preventScroll: true });
    const room = root.current?.getBoundingClientRect();
    const { current } = flow;
    const middle = layout.middles[key];
    if (!room || !current || !middle) return;
    const at = current.flowToScreenPosition(middle);
    const isInside =
      at.x > room.left + EDGE && at.x < room.right - EDGE && at.y > room.top + EDGE && at.y < room.bottom - EDGE;
    if (!isInside) void current.setCenter(middle.x, middle.y, { zoom: current.getZoom() });
  };
  const handleKeyDown = (event: KeyboardEvent) => {
    const place = places.find(({ key }) => key === chosen);
    const isOnPlace = event.target instanceof HTMLElement && event.target.dataset['key'] !== undefined;
    if (event.key === 'Escape' && isNoteOpen) {
      setNoteOpen(false);
      if (!isOnPlace) walkTo(chosen);
    } else if (isOnPlace && ARROWS.includes(event.key)) walkTo(walkMap(map, layout, chosen, event.key as Arrow));
    else if (isOnPlace && event.key === 'Home') walkTo(places[0]?.key ?? chosen);
    else if (isOnPlace && event.key === 'Enter' && place?.met) openPlace(place, acts);
    else if (event.key === '+') void flow.current?.zoomTo(flow.current.getZoom() * ZOOM_STEP);
    else if (event.key === '-') void flow.current?.zoomTo(flow.current.getZoom() / ZOOM_STEP);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const noted = isNoteOpen ? places.find(({ key }) => key === chosen) : undefined;
  const taken = steps.filter(({ from, onTrail, walked }) => from === chosen && (onTrail || walked)).length;
  return (
    <div className="map-canvas" ref={root} onKeyDown={handleKeyDown}>
      <ReactFlow<PlaceNode, WayEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        aria-label={mapSummary(places)}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        panActivationKeyCode={null}
        minZoom={0.5}
        maxZoom={1.6}
        zoomOnDoubleClick={false}
        proOptions={{ hideAttribution: true }}
        onInit={(instance) => {
          flow.current = instance;
          showFirst();
        }}
      >
        <MapFog points={places.filter(({ met }) => !met).flatMap(({ key }) => layout.middles[key] ?? [])} />
        {noted && (
          <BesidePlace at={noted.key} middle={layout.middles[noted.key]} room={root}>
            <MapNote place={noted} taken={taken} heard={heard(noted)} acts={acts} />
          </BesidePlace>
        )}
      </ReactFlow>
    </div>
  );
}
