import type { DialogueMap, MapPlace } from '@shared/dialogue/map/dialogue-map';
import type { Box, Drawing } from './layout-messages';

/**
 * Names stand above or below their points, so that a column need not be as wide as the longest of them. CSS pixels: a
 * point's box, with room for one line of its name above and below; what a second line adds; a character at the map's 16 px type.
 */
const POINT_WIDTH = 52;
const POINT_HEIGHT = 62;
const LINE = 20;
const CHARACTER = 8.6;
/** Of a name, before it takes a second line; the style sheet says the same. */
const WIDEST = 130;

export const DOOR_WIDTH = 216;
const DOOR_HEIGHT = 42;
const FOG_SIZE = 28;

/** How much room a name takes, about. */
export function nameSize(name: string): { readonly width: number; readonly height: number } {
  const width = name.length * CHARACTER;
  return { width: Math.min(width, WIDEST), height: Math.ceil(width / WIDEST) * LINE };
}

function boxOf({ key, kind, met }: MapPlace): Box {
  if (kind === 'ending') return { key, width: DOOR_WIDTH, height: DOOR_HEIGHT, isDoor: true };
  if (!met) return { key, width: FOG_SIZE, height: FOG_SIZE, isDoor: false };
  return { key, width: POINT_WIDTH, height: POINT_HEIGHT + nameSize(met.name).height - LINE, isDoor: false };
}

/** The map as the layout takes it: how much room each place needs, its point in the middle. */
export const drawingOf = ({ places, steps }: DialogueMap): Drawing => ({
  boxes: places.map(boxOf),
  arrows: steps.map(({ from, to }) => ({ from, to })),
});
