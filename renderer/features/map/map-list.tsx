import type { DialogueMap, MapPlace } from '@shared/dialogue/map/dialogue-map';
import type { Heard } from '@shared/session/session-schema';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { MapDoor } from './map-door';
import { beenWords, fogWords, MAP_WORDS, metWords } from './map-words';
import { openPlace } from './place-acts';
import type { PlaceActs } from './place-acts';

interface MapListProps {
  readonly map: DialogueMap;
  readonly heard: (place: MapPlace) => Heard | null;
  readonly acts: PlaceActs;
}

/** The same as the drawn map, to be read from top to bottom: what was met, where it led, and that there is more. */
export function MapList({ map, heard, acts }: MapListProps): ReactNode {
  const { places, steps } = map;
  const byKey = new Map(places.map((place) => [place.key, place]));
  const waysFrom = (key: string) =>
    steps
      .filter(({ from, onTrail, walked }) => from === key && (onTrail || walked))
      .flatMap(({ to }) => byKey.get(to)?.met?.name ?? []);
  const met = places.filter((place) => place.met !== null);
  const fog = fogWords(places);
  return (
    <div className="page map-list">
      <div className="grid3">
        <h2 className="map-list-head">{MAP_WORDS.moments}</h2>
      </div>
      <ol>
        {met.map((place) => {
          const { key, kind, met: one, untaken, isHere } = place;
          if (!one || kind === 'ending') return null;
          const ways = waysFrom(key);
          const line = heard(place);
          return (
            <li key={key} className="grid3 map-row">
              <p className="label map-row-key">{isHere ? MAP_WORDS.here : ''}</p>
              <div>
                <h3>
                  <button type="button" className="map-open" onClick={() => openPlace(place, acts)}>
                    {one.name}
                  </button>
                </h3>
                {line && <p className="spoken map-heard">“{line.text}”</p>}
                {ways.length > 0 && <p className="small soft">Then: {ways.join('; ')}</p>}
              </div>
              <p className="small soft">{beenWords(one.talks, ways.length, untaken)}</p>
            </li>
          );
        })}
      </ol>
      <div className="grid3">
        <h2 className="map-list-head">{MAP_WORDS.endings}</h2>
      </div>
      <ul>
        {met.map((place) => {
          const { key, kind, met: one, isHere } = place;
          if (!one || kind !== 'ending') return null;
          return (
            <li key={key} className="grid3 map-row">
              <p className="map-row-key">
                <MapDoor met />
              </p>
              <h3>
                <button type="button" className="map-open" onClick={() => openPlace(place, acts)}>
                  {one.name}
                </button>
              </h3>
              <p className="small soft">
                {metWords(one.talks, one.at)}
                {isHere ? `. ${MAP_WORDS.here}.` : ''}
              </p>
            </li>
          );
        })}
      </ul>
      {fog && (
        <div className="grid3 map-row">
          <span />
          <p className="soft">{fog}</p>
        </div>
      )}
      {acts.onCompare && (
        <div className="grid3 map-row">
          <span />
          <p>
            <Button look="text" onClick={acts.onCompare}>
              {MAP_WORDS.compare}
            </Button>
          </p>
        </div>
      )}
    </div>
  );
}
