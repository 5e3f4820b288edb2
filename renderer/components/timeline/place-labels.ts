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

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Moves labels away from the line until none covers another.
 * @returns for each wish its offset from the point, downwards positive; labels that find no place keep the farthest one tried.
 */
export function placeLabels(wishes: readonly LabelWish[]): number[] {
  const taken: Box[] = [];
  return wishes.map(({ x, y, words, side, anchor }) => {
    const width = words.length * CHARACTER;
    const left = anchor === 'end' ? x + 10 - width : x - width / 2;
    let offset = 0;
    for (let step = 0; step < TRIES; step += 1) {
      offset = side === 'above' ? -NEAREST - step * LINE : DEEPEST + step * LINE;
      const box = { left, right: left + width + 4, top: y + offset - 12, bottom: y + offset + 3 };
      if (taken.some((other) => meets(box, other))) continue;
      taken.push(box);
      return offset;
    }
    return offset;
  });
}
