import { featuresOf } from '@shared/dialogue/reading/features';
import { hashFeature } from '@shared/dialogue/reading/hash-feature';
import { READER_CODE_VERSION } from '@shared/dialogue/reading/build-reader';
import { tokensOf } from '@shared/dialogue/reading/normalise';
import { shapeOf } from '@shared/dialogue/reading/skeleton';
import { kindsOf } from '@shared/dialogue/reading/word-kinds';
import { describe, expect, it } from 'vitest';

const of = (text: string) => featuresOf(tokensOf(text));

describe('featuresOf', () => {
  it('counts words, pairs, letters, shapes, kinds and length', () => {
    const features = of('I walked home');
    for (const each of ['wwalked', 'bi walked', 'bhome $', 't^ i walked', 'c<wa', 'calke', 's^ i', 'khome', 'l3'])
      expect(features).toContain(each);
  });

  it('sees chat spellings, straight and curly apostrophes, case and stretched letters alike', () => {
    expect(of('i cant, u know')).toEqual(of('I can’t, YOU know'));
    expect(of("I can't, you know")).toEqual(of('I can’t, you know'));
    expect(of('soooo')).toEqual(of('so'));
  });

  it('takes every number for the same', () => {
    expect(of('at 7')).toEqual(of('at 1998'));
  });

  it('is what the weights were trained on: where this fails, raise READER_CODE_VERSION and write the new sum here', () => {
    const sample = 'Hi Sam… I’m sorry I yelled, u didnt deserve it!! 🙂 Maybe coffee on Sunday at 3?';
    const sum = of(sample).reduce((all, feature) => (Math.imul(all, 31) + hashFeature(feature)) >>> 0, 0);
    expect({ version: READER_CODE_VERSION, sum }).toMatchInlineSnapshot(`
      {
        "sum": 1759576150,
        "version": "6",
      }
    `);
  });
});

describe('shapeOf', () => {
  it('keeps the words that build a sentence and reduces the others to kind or ending', () => {
    expect(['you', 'gutted', 'zebras', 'tidying', '#', '?'].map(shapeOf)).toEqual([
      'you',
      '@pain',
      '*s',
      '*ing',
      '#',
      '?',
    ]);
  });
});

describe('kindsOf', () => {
  it('finds a word with and without its ending, and nothing for a stranger', () => {
    expect(kindsOf('promised')).toEqual(kindsOf('promise'));
    expect(kindsOf('worries')).toEqual(kindsOf('worry'));
    expect(kindsOf('sobbed')).toEqual([]);
    expect(kindsOf('constructor')).toEqual([]);
  });
});
