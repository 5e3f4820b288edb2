import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt, readRising, toDistances, writeNumbers } from '@shared/text/program/numbers';

const MOST = 55_260;

describe('numbers written as text', () => {
  it('come back as they were, also through JSON and UTF-8', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: MOST })), (numbers) => {
        const bytes = new TextEncoder().encode(JSON.stringify(writeNumbers(numbers)));
        const text = JSON.parse(new TextDecoder().decode(bytes)) as string;
        expect(numbers.map((_, place) => numberAt(text, place))).toEqual(numbers);
      }),
    );
  });

  it('take one byte while they are small', () => {
    const bytes = (number: number) => new TextEncoder().encode(writeNumbers([number])).length;
    expect([0, 92, 93, 2_000, MOST].map(bytes)).toEqual([1, 1, 2, 2, 3]);
  });

  it('come back from their distances', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: MOST })), (numbers) => {
        const rising = numbers.sort((a, b) => a - b);
        expect([...readRising(writeNumbers(toDistances(rising)))]).toEqual(rising);
      }),
    );
  });

  it.each([-1, 0.5, MOST + 1, Number.NaN])('%s is refused', (number) => {
    expect(() => writeNumbers([number])).toThrow(RangeError);
  });
});
