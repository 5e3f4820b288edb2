import { createSpan } from '@shared/text/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftSpans } from '../../../renderer/components/composer/shift-spans';

describe('spans that follow an edit', () => {
  const mark = { name: 'a', span: createSpan(6, 10) };

  it('shift behind words typed before them', () => {
    expect(shiftSpans([mark], 'hello beg you', 'oh hello beg you')[0]?.span).toEqual(createSpan(9, 13));
  });

  it('stay where they are before words typed after them', () => {
    expect(shiftSpans([mark], 'hello beg! you', 'hello beg! you now')[0]?.span).toEqual(createSpan(6, 10));
  });

  it('go when the edit touches them', () => {
    expect(shiftSpans([mark], 'hello beg! you', 'hello bag! you')).toEqual([]);
  });

  it('always cover the same letters as before, for any edit', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, a, b) => {
        const [start, end] = [a % (before.length + 1), b % (before.length + 1)].sort((x, y) => x - y);
        const span = createSpan(start ?? 0, end ?? 0);
        for (const kept of shiftSpans([{ span }], before, after)) {
          expect(after.slice(kept.span.start, kept.span.end)).toBe(before.slice(span.start, span.end));
        }
      }),
    );
  });
});
