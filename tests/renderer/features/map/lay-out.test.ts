import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../../../renderer/features/map/lay-out';
import type { Drawing } from '../../../../renderer/features/map/layout-messages';

const box = (key: string, isDoor = false) => ({ key, width: isDoor ? 200 : 110, height: 72, isDoor });

/** Sixty beats and nine doors, each beat reached from an earlier one and some ways back and across. */
const drawings: fc.Arbitrary<Drawing> = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(), { maxLength: 200 }))
  .map(([beats, doors, seeds]) => {
    const boxes = [
      ...Array.from({ length: beats }, (_, at) => box(`b${at}`)),
      ...Array.from({ length: doors }, (_, at) => box(`d${at}`, true)),
    ];
    const pairs = seeds.map((seed) => [seed % beats, (seed * 7 + 3) % boxes.length] as const);
    const arrows = new Map(
      pairs
        .map(([from, to]) => ({ from: boxes[from]?.key ?? '', to: boxes[to]?.key ?? '' }))
        .filter(({ from, to }) => from !== to)
        .map((arrow) => [`${arrow.from} ${arrow.to}`, arrow]),
    );
    return { boxes, arrows: [...arrows.values()] };
  });

describe('the layout of a map', () => {
  it('puts no box on another, and all doors in the last column, whatever the ways', () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const { middles, bends, columns } = layOut(drawing);
        const places = drawing.boxes.map((one) => ({ ...one, ...(middles[one.key] ?? { x: NaN, y: NaN }) }));
        for (const [index, a] of places.entries()) {
          expect(Number.isFinite(a.x) && Number.isFinite(a.y)).toBe(true);
          for (const b of places.slice(index + 1)) {
            const apart =
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
            expect(apart, `${a.key} on ${b.key}`).toBe(true);
          }
        }
        expect(bends).toHaveLength(drawing.arrows.length);
        const last = Math.max(...Object.values(columns));
        expect(places.filter(({ isDoor }) => isDoor).map(({ key }) => columns[key])).toEqual(
          places.filter(({ isDoor }) => isDoor).map(() => last),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('begins at the left', () => {
    const { middles } = layOut({ boxes: [box('a'), box('b'), box('z', true)], arrows: [{ from: 'a', to: 'b' }] });
    expect(middles['a']?.x).toBeLessThan(middles['b']?.x ?? 0);
    expect(middles['b']?.x).toBeLessThan(middles['z']?.x ?? 0);
    const ring = layOut({
      boxes: [box('a'), box('b'), box('c')],
      arrows: [
        { from: 'a', to: 'b' },
        { from: 'b', to: 'c' },
        { from: 'c', to: 'a' },
        { from: 'b', to: 'a' },
      ],
    });
    expect([ring.columns['a'], ring.columns['b'], ring.columns['c']]).toEqual([0, 1, 2]);
  });
});
