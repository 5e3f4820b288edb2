import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWords, writeWords } from '@shared/text/program/word-list';
import { WordSet } from '@shared/text/program/word-set';

const letters = fc.constantFrom('a', 'b', 'e', 'i', 's', 't', "'", '/', '9', 'é', '😭', '\ud83d');
const word = fc.array(letters, { minLength: 1, maxLength: 12 }).map((some) => some.join(''));

it('words come back as they were, in their order', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      expect(readWords(writeWords(words))).toEqual(words);
    }),
  );
});

it('words that share their parts take less room', () => {
  const bases = 'bcdfghklmnprst'.split('').flatMap((letter) => [`${letter}all`, `${letter}ent`]);
  const words = bases.flatMap((base) => [base, `${base}ing`, `${base}ed`]);
  expect(writeWords(words).spelled.length).toBeLessThan(0.7 * words.join(' ').length);
});

it('words of more letters than a byte can tell are refused', () => {
  const many = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x4e00 + index));
  expect(() => writeWords(many)).toThrow(RangeError);
});

it('a set holds what was put in and nothing else', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 99 })), (some) => {
      const set = new WordSet(WordSet.bitsOf(some, 100));
      const held = Array.from({ length: 110 }, (_, number) => number).filter((number) => set.has(number));
      expect(held).toEqual(some.sort((a, b) => a - b));
    }),
  );
});
