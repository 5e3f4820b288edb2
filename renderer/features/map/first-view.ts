import type { Layout, Point } from './layout-messages';

/** Smaller, the names would be hard to read; larger, a short map would look empty. */
const SMALLEST = 0.88;
const LARGEST = 1.1;
/** To the sides there is room for half a name. */
const MARGIN = { x: 44, y: 20 };

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** One side of the view: all of it in the middle if it fits, else the place one is at, and nothing but map. */
function offset(size: number, room: number, at: number, margin: number): number {
  if (size <= room - 2 * margin) return (room - size) / 2;
  return clamp(room / 2 - at, room - margin - size, margin);
}

/**
 * What of the map is seen at first: all of it where that leaves the names readable, else where one is.
 * @param room - of the window's part for the map, in CSS pixels.
 */
export function firstView({ width, height }: Layout, room: { width: number; height: number }, at: Point) {
  const whole = Math.min((room.width - 2 * MARGIN.x) / width, (room.height - 2 * MARGIN.y) / height);
  const zoom = clamp(whole, SMALLEST, LARGEST);
  return {
    x: offset(width * zoom, room.width, at.x * zoom, MARGIN.x),
    y: offset(height * zoom, room.height, at.y * zoom, MARGIN.y),
    zoom,
  };
}
