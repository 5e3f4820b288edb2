import type { MapPlace } from '@shared/dialogue/map/dialogue-map';
import type { Heard } from '@shared/session/session-schema';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import type { PlaceActs } from './place-acts';
import { beenWords, MAP_WORDS, metWords } from './map-words';

interface MapNoteProps {
  readonly place: MapPlace;
  /** How many ways were taken on from here. */
  readonly taken: number;
  /** What the ex said on arriving there last; null while it is not known. */
  readonly heard: Heard | null;
  readonly acts: PlaceActs;
}

/** What is known of one place, and what can be done there. */
export function MapNote({ place, taken, heard, acts }: MapNoteProps): ReactNode {
  const { kind, met, untaken } = place;
  if (!met) {
    return (
      <section className="map-note lifted" aria-label="Not met yet">
        <p className="soft">{kind === 'ending' ? MAP_WORDS.doorNote : MAP_WORDS.fogNote}</p>
      </section>
    );
  }
  const { sessionId, turn } = met;
  const { onGoIn, onCompare } = acts;
  return (
    <section className="map-note lifted" aria-label={met.name}>
      <h2>{met.name}</h2>
      {heard && <p className="spoken soft map-heard">“{heard.text}”</p>}
      <p className="soft">
        {kind === 'ending' ? `This ending was ${metWords(met.talks, met.at)}.` : beenWords(met.talks, taken, untaken)}
      </p>
      <p className="map-acts">
        {kind === 'ending' ? (
          <Button look="text" onClick={() => acts.onReview(sessionId)}>
            {MAP_WORDS.review}
          </Button>
        ) : (
          <Button look="text" onClick={() => acts.onPlay(sessionId, turn)}>
            {MAP_WORDS.play}
          </Button>
        )}
        {kind === 'beat' && onGoIn && (
          <Button look="text" onClick={() => onGoIn(sessionId, turn)}>
            {MAP_WORDS.goIn}
          </Button>
        )}
        {kind === 'beat' && met.talks > 1 && onCompare && (
          <Button look="text" onClick={onCompare}>
            {MAP_WORDS.compare}
          </Button>
        )}
      </p>
    </section>
  );
}
