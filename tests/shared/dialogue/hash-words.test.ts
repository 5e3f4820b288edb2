import { hashWords, isSilent } from '@shared/dialogue/hash-words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe('the words of an utterance', () => {
  test('are the same whatever their case, marks and spacing', () => {
    expect(hashWords('I’m SORRY…  please')).toBe(hashWords("i'm sorry, please!"));
    expect(hashWords('im sorry please')).toBe(hashWords('I’m sorry, please.'));
    expect(hashWords('I am here')).not.toBe(hashWords('I am her'));
  });

  test('have the same name on every machine', () => {
    expect(hashWords('I should have been there.')).toMatchInlineSnapshot(`"1gxs0rhmrtj"`);
  });

  test.each(['', '   ', '…', '?!', '👍👍', '- - -', '\u0000', '\n'])('%j says nothing', (text) => {
    expect(isSilent(text)).toBe(true);
  });

  test.each(['ok', '3', 'да', '好'])('%j says something', (text) => {
    expect(isSilent(text)).toBe(false);
  });

  test('any string has a name of letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hashWords(text)).toMatch(/^[0-9a-z]{1,11}$/);
      }),
    );
  });
});
