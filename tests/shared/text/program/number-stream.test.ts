import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from '@shared/text/program/bits';
import { MOST_NUMBER, NumberReader, NumberWriter } from '@shared/text/program/number-stream';
import { codeLengths, codeWords, LONGEST } from '@shared/text/program/prefix-code';

const CONTEXTS = 5;
const written = fc.array(
  fc.record({
    context: fc.integer({ min: 0, max: CONTEXTS - 1 }),
    number: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: MOST_NUMBER })),
  }),
);

describe('numbers written in as few bits as may be', () => {
  it('come back as they were, from the start and from every mark', () => {
    fc.assert(
      fc.property(written, fc.nat(), (all, nat) => {
        const writer = new NumberWriter(CONTEXTS);
        for (const { context, number } of all) writer.put(context, number);
        const mark = nat % (all.length + 1);
        const { bytes, places } = writer.finish([0, mark]);
        const reader = new NumberReader(bytes, CONTEXTS);
        expect(reader.at).toBe(places[0]);
        expect(all.map(({ context }) => reader.take(context))).toEqual(all.map(({ number }) => number));
        reader.at = places[1] ?? 0;
        const rest = all.slice(mark);
        expect(rest.map(({ context }) => reader.take(context))).toEqual(rest.map(({ number }) => number));
      }),
    );
  });

  it('take hardly a bit each where nearly all are the same', () => {
    const writer = new NumberWriter(1);
    for (let index = 0; index < 8_000; index += 1) writer.put(0, index % 100 === 0 ? 7 : 3);
    expect(writer.finish().bytes.length).toBeLessThan(1_020);
  });

  it.each([-1, 0.5, MOST_NUMBER + 1, Number.NaN])('%s is refused', (number) => {
    expect(() => new NumberWriter(1).put(0, number)).toThrow(RangeError);
  });

  it('a number of a context in which nothing was written is a fault, and no endless search', () => {
    const writer = new NumberWriter(2);
    writer.put(0, 1);
    expect(() => new NumberReader(writer.finish().bytes, 2).take(1)).toThrow(/no word of the code/);
  });
});

describe('a prefix code', () => {
  it('has words none of which begins another, and fills the bits it has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 100_000 }), { minLength: 2, maxLength: 60 }), (counts) => {
        const lengths = codeLengths(counts);
        const words = codeWords(lengths);
        const used = lengths.flatMap((length, symbol) =>
          length === 0 ? [] : [(words[symbol] ?? 0).toString(2).padStart(length, '0')],
        );
        expect(used.length).toBe(counts.filter((count) => count > 0).length);
        expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(LONGEST);
        for (const word of used) expect(used.filter((other) => other.startsWith(word))).toEqual([word]);
        const filled = used.reduce((sum, word) => sum + 2 ** -word.length, 0);
        expect(filled).toBe(used.length > 1 ? 1 : used.length / 2);
      }),
    );
  });

  it('stays short also where counts grow like those that make the longest words', () => {
    const counts = Array.from({ length: 30 }, (_, index) => Math.round(1.618 ** index));
    expect(Math.max(...codeLengths(counts))).toBeLessThanOrEqual(LONGEST);
  });
});

it('bits come back at any width and from any place', () => {
  const value = fc
    .integer({ min: 0, max: 24 })
    .chain((width) => fc.tuple(fc.constant(width), fc.nat({ max: 2 ** width - 1 })));
  fc.assert(
    fc.property(fc.array(value), (values) => {
      const writer = new BitWriter();
      const places = values.map(([width, each]) => {
        const at = writer.length;
        writer.write(each, width);
        return at;
      });
      const reader = new BitReader(writer.toBytes());
      const inTurn = values.map(([width]) => reader.read(width));
      expect(inTurn).toEqual(values.map(([, each]) => each));
      const backwards = values.map(([width], index) => {
        reader.at = places[index] ?? 0;
        return reader.peek(width);
      });
      expect(backwards).toEqual(inTurn);
    }),
  );
});
