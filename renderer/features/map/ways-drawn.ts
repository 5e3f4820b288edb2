import { curveBumpX, line } from 'd3-shape';
import type { DialogueMap } from '@shared/dialogue/map/dialogue-map';
import { DOOR_WIDTH } from './drawing-of';
import type { Layout, Point } from './layout-messages';

/** How far from the middle of its box a way reaches a door. */
const TO_DOOR = DOOR_WIDTH / 2;

const curve = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
).curve(curveBumpX);

/** Each way as the path of a line, in the order of the map's steps. */
export function waysDrawn({ places, steps }: DialogueMap, { middles, bends }: Layout): string[] {
  const doors = new Set(places.filter(({ kind }) => kind === 'ending').map(({ key }) => key));
  return steps.map(({ from, to }, index) => {
    const start = middles[from] ?? { x: 0, y: 0 };
    const end = middles[to] ?? start;
    return curve([start, ...(bends[index] ?? []), doors.has(to) ? { ...end, x: end.x - TO_DOOR } : end]) ?? '';
  });
}
