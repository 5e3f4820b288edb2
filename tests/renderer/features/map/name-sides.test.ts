import type { MapPlace } from '@shared/dialogue/map/dialogue-map';
import { expect, it } from 'vitest';
import { namesAbove } from '../../../../renderer/features/map/name-sides';

const place = (key: string, name: string): MapPlace => ({
  key,
  kind: 'beat',
  met: { id: key, name, talks: 1, sessionId: key, turn: 0, at: '2026-01-04T10:00:00.000Z' },
  isHere: false,
  untaken: 0,
});

it('names go where they cover no other, and by turns along a row', () => {
  const places = ['a', 'b', 'c'].map((key) => place(key, 'The other half of it'));
  const row = { a: { x: 0, y: 0 }, b: { x: 94, y: 0 }, c: { x: 188, y: 0 } };
  const layout = { bends: [], columns: { a: 0, b: 1, c: 2 }, width: 300, height: 100 };
  expect([...namesAbove(places, { ...layout, middles: row })]).toEqual(['b']);
  // One below the other, a little to the right: the upper one's name is below it, so the lower one's cannot be above.
  const stair = { a: { x: 0, y: 0 }, b: { x: 94, y: 40 }, c: { x: 400, y: 0 } };
  expect([...namesAbove(places, { ...layout, middles: stair })]).toEqual([]);
});
