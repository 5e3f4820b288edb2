import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Encoder } from '@shared/encoder/create-encoder';
import { prepareLine } from '@shared/encoder/prepare-line';
import { tokenise } from '@shared/encoder/tokenise';
import { createVocabulary } from '@shared/encoder/vocabulary';
import { anEncoder } from '../../support/encoder';

const RESERVED = ['', '', '', '', '', ''];
const PIECES = [...RESERVED, '▁', 'a', 'b', '▁a', 'ab', '▁ab', 'bb'];
const scores = [0, 0, 0, 0, 0, 0, -3, -4, -4, -3, -5, -4, -6];
const few = createVocabulary(PIECES, scores);
const words = (line: string): (string | undefined)[] => tokenise(line, few).map((id) => (id === 0 ? '?' : PIECES[id]));

describe('tokenise', () => {
  it('takes the likeliest way to cut a line, not the longest pieces', () => {
    expect(words('ab')).toEqual(['▁ab']);
    expect(words('abb')).toEqual(['▁ab', 'b']);
    expect(words('abbb')).toEqual(['▁ab', 'bb']);
    expect(words('a b')).toEqual(['▁a', '▁', 'b']);
  });

  it('takes a run of unknown characters as one', () => {
    expect(words('xyz')).toEqual(['▁', '?']);
    expect(words('axxa')).toEqual(['▁a', '?', 'a']);
    expect(words('')).toEqual([]);
  });

  describe('with the real vocabulary', () => {
    let encoder: Encoder;
    beforeAll(() => {
      encoder = anEncoder();
    });

    it('cuts as the original does', () => {
      // Ids of the original tokeniser for its own examples.
      expect(encoder.tokenise('Hello, how are you?')).toEqual([341, 4125, 8, 140, 31, 19, 54]);
    });

    it('gives known ids for any line', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (line) => {
          const ids = encoder.tokenise(line);
          expect(ids.every((id) => Number.isInteger(id) && id >= 0 && id < 8000)).toBe(true);
          expect(ids.some((id, at) => id === 0 && ids[at + 1] === 0)).toBe(false);
        }),
      );
    });
  });
});

describe('prepareLine', () => {
  it('lowers shouting and leaves names alone', () => {
    expect(prepareLine('WHY NOW?!')).toBe('why now?!');
    expect(prepareLine('I')).toBe('I');
    expect(prepareLine('I SAID No')).toBe('I SAID No');
  });

  it('straightens quotes and joins lines', () => {
    expect(prepareLine('  you’re\n\n“right”\u00a0here ')).toBe('you\'re "right" here');
  });
});
