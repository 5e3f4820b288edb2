import type { MapPlace } from '@shared/dialogue/map/dialogue-map';

/** What can be done where something was met. */
export interface PlaceActs {
  /** Plays the talk back, at the turn the place was met with. */
  readonly onPlay: (sessionId: string, turn: number) => void;
  /** Goes into the talk from there with other words; null where none can be gone into. */
  readonly onGoIn: ((sessionId: string, turn: number) => void) | null;
  readonly onReview: (sessionId: string) => void;
  /** To two attempts side by side; null where there are no two. */
  readonly onCompare: (() => void) | null;
}

/** Opens what is there: a moment where it was met, of an ending the whole talk. In the fog there is nothing to open. */
export function openPlace({ kind, met }: MapPlace, acts: PlaceActs): void {
  if (!met) return;
  if (kind === 'ending') acts.onReview(met.sessionId);
  else acts.onPlay(met.sessionId, met.turn);
}
