import { splitClauses } from '@shared/dialogue/reading/clauses';
import { tokensOf } from '@shared/dialogue/reading/normalise';
import { sliceSpan } from '@shared/text/span';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const split = (text: string) => splitClauses(tokensOf(text)).map(({ span }) => sliceSpan(text, span));

describe('splitClauses', () => {
  it('cuts at marks and at words that begin anew', () => {
    expect(split('I miss you a lot. I was unfair to Mia and I want to say so')).toEqual([
      'I miss you a lot.',
      'I was unfair to Mia',
      'and I want to say so',
    ]);
  });

  it('keeps a few words with their neighbour in the same sentence', () => {
    expect(split('Look, I know, it was my fault')).toEqual(['Look, I know, it was my fault']);
    expect(split('Sorry. It was my fault')).toEqual(['Sorry.', 'It was my fault']);
  });

  it('finds nothing in nothing', () => {
    expect(split('')).toEqual([]);
    expect(split(' \n ')).toEqual([]);
  });

  it('reads the beginning and the end of an endless text', () => {
    const clauses = splitClauses(tokensOf('I was wrong about that. '.repeat(800)));
    expect(clauses).toHaveLength(120);
    expect(clauses[0]?.span.start).toBe(0);
    expect(clauses.at(-1)?.span.end).toBeGreaterThan(19_000);
  });

  it('gives spans inside the text, in order and apart, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom('I ', 'but ', '. ', 'you ', ', ', '🙂', '\n') }),
        ),
        (text) => {
          let last = 0;
          for (const { span } of splitClauses(tokensOf(text))) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            last = span.end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
