import { quoteAround } from '@shared/review/quote';
import { createSpan } from '@shared/text/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('a quote', () => {
  it('is the sentence that the span stands in', () => {
    const text = 'I was late. I left you alone there! It was cold.';
    expect(quoteAround(text, createSpan(14, 22))).toBe('I left you alone there!');
  });

  it('is always a short slice of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const quote = quoteAround(text, createSpan(start ?? 0, end ?? 0));
        expect(text).toContain(quote);
        expect(quote.length).toBeLessThanOrEqual(160);
      }),
    );
  });
});
