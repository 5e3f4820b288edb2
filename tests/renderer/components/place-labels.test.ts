import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../renderer/components/timeline/place-labels';
import type { LabelWish } from '../../../renderer/components/timeline/place-labels';

const HEIGHT = 144;
const wish = (x: number, y: number, side: LabelWish['side'] = 'above'): LabelWish => ({
  x,
  y,
  words: 'you owned it',
  side,
  anchor: 'middle',
});

describe('the labels of the timeline', () => {
  it('stand where they are wished while there is room', () => {
    expect(placeLabels([wish(60, 80), wish(260, 80, 'below')], HEIGHT)).toEqual([-17, 27]);
  });

  it('move away from the line, and to its other side where the drawing ends', () => {
    const [first, second] = placeLabels([wish(60, 80), wish(90, 80)], HEIGHT);
    expect(second).toBeLessThan(first ?? 0);
    expect(placeLabels([wish(60, 20)], HEIGHT)).toEqual([27]);
    expect(placeLabels([wish(60, 130, 'below')], HEIGHT)).toEqual([-17]);
  });

  it('never leave the drawing while there is a place in it', () => {
    const points = fc.record({ x: fc.integer({ min: 64, max: 600 }), y: fc.integer({ min: 31, max: 109 }) });
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 4 }), (list) => {
        const wishes = list.map(({ x, y }) => wish(x, y));
        for (const [index, offset] of placeLabels(wishes, HEIGHT).entries()) {
          const y = (wishes[index]?.y ?? 0) + offset;
          expect(y).toBeGreaterThanOrEqual(12);
          expect(y).toBeLessThanOrEqual(HEIGHT);
        }
      }),
    );
  });
});
