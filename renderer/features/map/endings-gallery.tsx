import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { DialogueMap } from '@shared/dialogue/map/dialogue-map';
import { fillText } from '@shared/dialogue/fill-text';
import { exchangesOf } from '@shared/session/exchanges';
import type { Session } from '@shared/session/session-schema';
import { fillingOf } from '@shared/session/talk-setting';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { MapDoor } from './map-door';
import { closedDoorsWords, metWords } from './map-words';
import type { PlaceActs } from './place-acts';

interface EndingsGalleryProps {
  readonly compiled: CompiledScenario;
  readonly map: DialogueMap;
  /** The talks in which each place was met last, as far as they could be opened. */
  readonly talks: ReadonlyMap<string, Session>;
  readonly acts: PlaceActs;
}

/** The last thing the ex said, where a line led to the ending and not the door of the screen. */
function lastWords(talk: Session, ending: string): string | null {
  const last = exchangesOf(talk).at(-1);
  return last?.to === ending ? last.answer.text : null;
}

/** The endings that were met, each with what was said and what it may mean; the others only as closed doors. */
export function EndingsGallery({ compiled, map, talks, acts }: EndingsGalleryProps): ReactNode {
  const doors = map.places.filter(({ kind }) => kind === 'ending');
  const met = doors.flatMap((place) => place.met ?? []).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const closed = doors.length - met.length;
  return (
    <div className="page endings">
      <ul>
        {met.map(({ id, name, talks: times, at, sessionId, turn }) => {
          const talk = talks.get(sessionId);
          const debrief = compiled.endings.get(id)?.debrief ?? '';
          const said = talk ? lastWords(talk, id) : null;
          return (
            <li key={id} className="grid3 endings-row">
              <p className="map-row-key">
                <MapDoor met />
              </p>
              <div>
                <h2>{name}</h2>
                {talk && said && (
                  <p className="spoken endings-said">
                    <span className="label">{talk.cast.name}</span> “{said}”
                  </p>
                )}
                {talk && <p className="endings-words">{fillText(debrief, fillingOf(compiled, talk))}</p>}
              </div>
              <div className="small soft endings-when">
                <p>{metWords(times, at)}</p>
                <p className="map-acts">
                  <Button look="text" aria-label={`See that talk: ${name}`} onClick={() => acts.onReview(sessionId)}>
                    See that talk
                  </Button>
                  <Button look="text" aria-label={`Play it back: ${name}`} onClick={() => acts.onPlay(sessionId, turn)}>
                    Play it back
                  </Button>
                </p>
              </div>
            </li>
          );
        })}
      </ul>
      {closed > 0 && (
        <div className="grid3 endings-row">
          <span />
          <div>
            <p className="endings-doors" aria-hidden="true">
              {Array.from({ length: closed }, (_, at) => (
                <MapDoor key={at} met={false} />
              ))}
            </p>
            <p className="soft">{closedDoorsWords(closed)}</p>
          </div>
        </div>
      )}
    </div>
  );
}
