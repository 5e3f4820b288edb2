import { expect, it } from 'vitest';
import { firstView } from '../../../../renderer/features/map/first-view';

const layout = (width: number, height: number) => ({ middles: {}, bends: [], columns: {}, width, height });
const room = { width: 1_200, height: 600 };

it('a map that fits is seen whole and in the middle, a small one little larger than it is', () => {
  expect(firstView(layout(1_112, 400), room, { x: 0, y: 0 })).toEqual({ x: 44, y: 100, zoom: 1 });
  expect(firstView(layout(300, 100), room, { x: 0, y: 0 }).zoom).toBe(1.1);
});

it('a larger one is seen where one is, never beyond its sides, and never too small to read', () => {
  const wide = layout(4_000, 300);
  expect(firstView(wide, room, { x: 0, y: 150 })).toMatchObject({ x: 44, zoom: 0.88 });
  expect(firstView(wide, room, { x: 2_000, y: 150 }).x).toBeCloseTo(600 - 2_000 * 0.88);
  expect(firstView(wide, room, { x: 4_000, y: 150 }).x).toBeCloseTo(1_200 - 44 - 4_000 * 0.88);
});
