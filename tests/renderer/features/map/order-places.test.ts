import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestWays, orderPlaces } from '../../../../renderer/features/map/order-places';

const arrow = (way: string) => ({ from: way.charAt(0), to: way.charAt(1) });

it('places come in the order of the ways where none leads back', () => {
  const arrows = ['ab', 'bc', 'ac', 'cd'].map(arrow);
  const order = orderPlaces(['a', 'd', 'c', 'b'], arrows);
  expect(order).toEqual(['a', 'b', 'c', 'd']);
  expect([...longestWays(order, arrows)]).toEqual([
    ['a', 0],
    ['b', 1],
    ['c', 2],
    ['d', 3],
  ]);
});

it('the first place stays the first, and of a ring only one way leads back', () => {
  const arrows = ['ab', 'bc', 'cd', 'db', 'ca'].map(arrow);
  const order = orderPlaces(['a', 'b', 'c', 'd'], arrows);
  expect(order[0]).toBe('a');
  expect(arrows.filter(({ from, to }) => order.indexOf(from) > order.indexOf(to) && to !== 'a')).toHaveLength(1);
});

it('each place comes once, whatever the ways', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(fc.array(fc.tuple(key, key)), (ways) => {
      const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
      const order = orderPlaces(
        keys,
        ways.filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to })),
      );
      expect([...order].sort()).toEqual(keys);
      expect(order[0]).toBe('a');
    }),
  );
});
