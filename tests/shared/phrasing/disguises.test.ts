import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { sliceSpan, type Span } from '@shared/text/span';
import { disguise, DISGUISES, isSpanOf } from '../../support/disguises';
import { aMatcher, SOME_RULES } from '../../support/phrasing';

// Which of many equal matches a limit keeps is told by their length as typed: no part of this.
const matcher = aMatcher(...SOME_RULES.map((rule) => ({ ...rule, limit: 9 })));

interface Found {
  readonly ruleId: string;
  readonly span: Span;
}

function found(text: string): Found[] {
  const { findings, praise, safety } = checkPhrasing(matcher, text);
  return [...findings, ...praise, ...(safety ? [safety] : [])];
}

const line = fc
  .array(
    fc.constantFrom(
      "I'm begging you",
      "I can't live without you",
      'you are such a loser',
      "you don't have to answer",
      'I want to die',
      "I don't want to hurt myself",
      'answer me tonight',
      'please please please',
      "I'll kill you",
      'she said it was fine',
      'Zoe wrote to my mum',
      'דנה שלום',
      '123',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', '. ', ', ', '\n', ' but '), { minLength: parts.length, maxLength: parts.length })
      .map((joints) => parts.map((part, index) => part + (joints[index] ?? '')).join('')),
  );

describe('whatever a text is typed with,', () => {
  it.each(Object.entries(DISGUISES))('%s change nothing of what is found, nor where', (_, change) => {
    fc.assert(
      fc.property(line, (plain) => {
        const typed = disguise(plain, change);
        const expected = found(plain);
        const got = found(typed.text);
        expect(got.map(({ ruleId }) => ruleId)).toEqual(expected.map(({ ruleId }) => ruleId));
        got.forEach(({ span }, index) => {
          const before = expected[index]?.span ?? span;
          expect(isSpanOf(typed, before, span), `${sliceSpan(typed.text, span)} for ${sliceSpan(plain, before)}`).toBe(
            true,
          );
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['I b e g you', 'I b e g you'],
    ['I  b e g  y o u', 'I  b e g  y o u'],
    ['i.b.e.g.y.o.u', 'i.b.e.g.y.o.u'],
    ['oh y o u a r e pathetic', 'y o u a r e pathetic'],
    ['I want to d-i-e', 'I want to d-i-e'],
    ['I want to d😭ie', 'I want to d😭ie'],
    ['i bеg yоu', 'i bеg yоu'],
    ['І wаnt tо dіе', 'І wаnt tо dіе'],
    ['i want to k1ll myself', 'k1ll myself'],
    ['5u1cide at 4am, b4 10', null],
    ['the boys and i b 4 u', null],
  ])('“%s” is read as it is meant', (typed, marked) => {
    const spans = found(typed).map(({ span }) => sliceSpan(typed, span));
    expect(spans[0] ?? null).toBe(marked);
  });
});
