/** A label to place: the point it belongs to, its words, and the side of the line it stands on. */
export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly side: 'above' | 'below';
  readonly anchor: 'middle' | 'end';
}

/** Average width of a character and height of a line, in units of the drawing, at its 14 px type. */
const CHARACTER = 6.9;
const LINE = 16;
const NEAREST = 17;
const DEEPEST = 27;
const TRIES = 5;
const ASCENT = 12;
const DESCENT = 3;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Offsets to try, the nearest first; where the drawing ends on the side that was wished for, the other side comes after. */
function offsetsFor({ y, side }: LabelWish, height: number): number[] {
  const steps = Array.from({ length: TRIES }, (_, step) => step * LINE);
  const above = steps.map((step) => -NEAREST - step).filter((offset) => y + offset - ASCENT >= 0);
  const below = steps.map((step) => DEEPEST + step).filter((offset) => y + offset + DESCENT <= height);
  return side === 'above' ? [...above, ...below] : [...below, ...above];
}

/**
 * Moves labels away from the line until none covers another and none leaves the drawing.
 * @param height - of the room that labels may stand in, from 0.
 * @returns for each wish its offset from the point, downwards positive; labels that find no place stand where they were wished.
 */
export function placeLabels(wishes: readonly LabelWish[], height: number): number[] {
  const taken: Box[] = [];
  return wishes.map((wish) => {
    const { x, y, words, side, anchor } = wish;
    const width = words.length * CHARACTER;
    const left = anchor === 'end' ? x + 10 - width : x - width / 2;
    for (const offset of offsetsFor(wish, height)) {
      const box = { left, right: left + width + 4, top: y + offset - ASCENT, bottom: y + offset + DESCENT };
      if (taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      return offset;
    }
    return side === 'above' ? -NEAREST : DEEPEST;
  });
}
