import { exchangesOf } from './exchanges';
import type { Session } from './session-schema';

/**
 * Where a talk went: the beat it began at, then where each exchange led, and the ending it came to.
 * @returns ids in order, a beat as often as it was stayed at: what stands at index n was met with turn n, and 0 is the start. An ending
 * that no exchange led to (by the door of the screen) stands one further than the last turn.
 */
export function walkOf(session: Session): string[] {
  const walk = [session.start, ...exchangesOf(session).map(({ to }) => to)];
  const { ending } = session;
  return ending && walk.at(-1) !== ending.id ? [...walk, ending.id] : walk;
}
