import type { MapPlace } from '@shared/dialogue/map/dialogue-map';
import { nameSize } from './drawing-of';
import type { Layout } from './layout-messages';

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From the middle of a point to its edge, and to where its name begins, in CSS pixels. */
const POINT = 11;
const TO_NAME = 13;

const meets = (a: Area, b: Area) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * On which side of their points the names stand: where they cover the fewest other names and points, and by turns where it is all
 * the same.
 * @returns the keys of the places whose names stand above.
 */
export function namesAbove(places: readonly MapPlace[], { middles, columns }: Layout): ReadonlySet<string> {
  const points = places.map(({ key }): Area => {
    const { x, y } = middles[key] ?? { x: 0, y: 0 };
    return { left: x - POINT, right: x + POINT, top: y - POINT, bottom: y + POINT };
  });
  const taken: Area[] = [...points];
  const above = new Set<string>();
  const named = places.filter(({ kind, met }) => kind === 'beat' && met !== null);
  for (const { key, met } of named.toSorted((a, b) => (columns[a.key] ?? 0) - (columns[b.key] ?? 0))) {
    const { x, y } = middles[key] ?? { x: 0, y: 0 };
    const { width, height } = nameSize(met?.name ?? '');
    const across = { left: x - width / 2, right: x + width / 2 };
    const up = { ...across, top: y - TO_NAME - height, bottom: y - TO_NAME };
    const down = { ...across, top: y + TO_NAME, bottom: y + TO_NAME + height };
    const covered = (area: Area) => taken.filter((other) => meets(area, other)).length;
    const isOdd = (columns[key] ?? 0) % 2 === 1;
    const isUp = covered(up) === covered(down) ? isOdd : covered(up) < covered(down);
    if (isUp) above.add(key);
    taken.push(isUp ? up : down);
  }
  return above;
}
