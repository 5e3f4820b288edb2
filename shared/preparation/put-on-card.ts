import type { Point } from '../dialogue/scenario-schema';
import { MAX_ANSWER } from './preparation-schema';
import type { Card, CardLine } from './preparation-schema';

const LINE_OF_POINT: Readonly<Record<Point, CardLine>> = { why: 'why', faults: 'part', reasons: 'reasons' };

/** Where a line goes that brings up these honest points: the first of them, else why one is asking. */
export const cardLineFor = (points: readonly Point[]): CardLine => LINE_OF_POINT[points[0] ?? 'why'];

/** Adds a line to one part of the card, under what stands there; what is there already, or finds no room, changes nothing. */
export function putOnCard(card: Card, line: CardLine, text: string): Card {
  const words = text.trim();
  const old = card[line].trim();
  if (old.split('\n').includes(words)) return card;
  const next = old === '' ? words : `${old}\n${words}`;
  return next.length > MAX_ANSWER ? card : { ...card, [line]: next };
}
