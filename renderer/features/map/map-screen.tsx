import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { MapPlace } from '@shared/dialogue/map/dialogue-map';
import { drawMap } from '@shared/dialogue/map/draw-map';
import { exchangesOf } from '@shared/session/exchanges';
import type { Heard, Session } from '@shared/session/session-schema';
import { walkOf } from '@shared/session/walk-of';
import { stepsOf } from '@shared/session/walked';
import type { Walked } from '@shared/session/walked';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../components/button/button';
import type { AskLayout } from './ask-layout';
import { drawingOf } from './drawing-of';
import { EndingsGallery } from './endings-gallery';
import type { Layout } from './layout-messages';
import { MapCanvas } from './map-canvas';
import { MapLegend } from './map-legend';
import { MapList } from './map-list';
import { MAP_WORDS } from './map-words';
import type { PlaceActs } from './place-acts';
import './map-screen.css';

export type MapView = 'map' | 'list' | 'endings';

interface MapScreenProps {
  readonly compiled: CompiledScenario;
  /** Where all talks of the scenario went; null while it is being found out. */
  readonly walked: Walked | null;
  /** The talks in which each place was met last, by id, as far as they are known. */
  readonly talks: ReadonlyMap<string, Session>;
  /** The talk whose way is drawn through: the one that one came from, else the latest; null before the first. */
  readonly trail: Session | null;
  /** One came from that talk; up to which of its turns one stood there, or null for its end. */
  readonly cameFrom: { readonly turn: number | null } | null;
  readonly view: MapView;
  readonly layOut: AskLayout;
  readonly acts: PlaceActs;
  readonly onBack: () => void;
  /** "Back to the scenario", "Back to the review". */
  readonly backWords: string;
}

/** A scenario as a landscape: what was met, drawn or as a list, and the endings that were. */
export function MapScreen(props: MapScreenProps): ReactNode {
  const { compiled, walked, talks, trail, cameFrom, layOut, acts } = props;
  const [view, setView] = useState(props.view);
  const [layout, setLayout] = useState<Layout | 'failed' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // What had the focus may be gone with the view it stood in.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, [view]);

  const map = useMemo(() => {
    if (!walked) return null;
    const walk = trail ? walkOf(trail) : null;
    const here = walk?.[Math.min(cameFrom?.turn ?? Infinity, walk.length - 1)] ?? '';
    return drawMap(compiled.scenario, walked, walk && { steps: stepsOf(walk), here: cameFrom ? here : '' });
  }, [compiled, walked, trail, cameFrom]);
  useEffect(() => {
    if (!map) return undefined;
    let current = true;
    layOut(drawingOf(map)).then(
      (done) => current && setLayout(done),
      () => current && setLayout('failed'),
    );
    return () => {
      current = false;
    };
  }, [map, layOut]);

  const heard = (place: MapPlace): Heard | null => {
    const talk = place.met && talks.get(place.met.sessionId);
    if (!talk || !place.met) return null;
    return place.met.turn === 0 ? talk.opening : (exchangesOf(talk)[place.met.turn - 1]?.answer ?? null);
  };
  const toggle = () => setView(view === 'list' ? 'map' : 'list');
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'l') toggle();
    else if (event.key === 'Escape') props.onBack();
    else return;
    event.preventDefault();
  };
  const isEmpty = walked?.places.length === 0;
  const { title } = compiled.scenario;
  return (
    <main className="map-screen" onKeyDown={handleKeyDown}>
      <header className="map-top">
        <h1 ref={heading} tabIndex={-1}>
          {view === 'endings' ? `${title}, its endings` : `${title}, mapped`}
        </h1>
        <p className="soft small">{view === 'endings' ? MAP_WORDS.aboutEndings : MAP_WORDS.about}</p>
        <p className="map-top-acts">
          <Button
            look="text"
            aria-keyshortcuts="L"
            data-act={view === 'map' ? MAP_WORDS.showList : MAP_WORDS.showMap}
            onClick={toggle}
          >
            {view === 'list' || view === 'endings' ? MAP_WORDS.showMap : MAP_WORDS.showList}
          </Button>
          {view !== 'endings' && (
            <Button look="text" data-act={MAP_WORDS.endings} onClick={() => setView('endings')}>
              {MAP_WORDS.endings}
            </Button>
          )}
          <Button look="text" data-act={props.backWords} onClick={props.onBack}>
            {props.backWords}
          </Button>
        </p>
      </header>
      {isEmpty && <p className="spoken map-empty">{MAP_WORDS.nothing}</p>}
      {map && !isEmpty && view === 'list' && <MapList map={map} heard={heard} acts={acts} />}
      {map && view === 'endings' && <EndingsGallery compiled={compiled} map={map} talks={talks} acts={acts} />}
      {map && !isEmpty && view === 'map' && layout === 'failed' && (
        <p className="map-empty soft" role="status">
          {MAP_WORDS.failed}
        </p>
      )}
      {map && !isEmpty && view === 'map' && layout !== null && layout !== 'failed' && (
        <>
          <MapCanvas map={map} layout={layout} heard={heard} acts={acts} />
          <MapLegend isThisTalk={cameFrom !== null} />
        </>
      )}
    </main>
  );
}
