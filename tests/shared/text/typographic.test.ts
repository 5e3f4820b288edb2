import { typographic } from '@shared/text/typographic';
import { describe, expect, it } from 'vitest';

describe('printed quotes', () => {
  it.each([
    [`"Anything" is an offer.`, '“Anything” is an offer.'],
    [`I'd say so, don't you?`, 'I’d say so, don’t you?'],
    [`You said "it's fine" twice.`, 'You said “it’s fine” twice.'],
    [`the words 'no rush' help`, 'the words ‘no rush’ help'],
  ])('%s', (typed, printed) => expect(typographic(typed)).toBe(printed));
});
