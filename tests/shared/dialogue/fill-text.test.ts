import { canFill, fillText } from '@shared/dialogue/fill-text';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const facts = { place: 'the café by the station' };
const phrases = { 'fault.deed': 'you went quiet', apart: 'eight months' };
const as = (pronouns: 'she' | 'he' | 'they') => ({ name: 'Sam', pronouns, facts, phrases });

describe('filling a text', () => {
  test('pronouns and verb forms agree', () => {
    const text = '{They} {puts|put} {their} cup down; it is {theirs}. You see {them} steady {themself}.';
    expect(fillText(text, as('she'))).toBe('She puts her cup down; it is hers. You see her steady herself.');
    expect(fillText(text, as('he'))).toBe('He puts his cup down; it is his. You see him steady himself.');
    expect(fillText(text, as('they'))).toBe('They put their cup down; it is theirs. You see them steady themself.');
  });

  test('name and facts are woven in', () => {
    expect(fillText('{name} is at {fact.place}.', as('she'))).toBe('Sam is at the café by the station.');
    const small = { ...as('she'), name: 'sam', facts: { place: 'the café' } };
    expect(fillText('{Name} waits. {Fact.place} is full.', small)).toBe('Sam waits. The café is full.');
  });

  test('phrases are woven in, with a capital where their placeholder has one', () => {
    expect(fillText('{Fault.deed}, and it is {apart} now.', as('he'))).toBe(
      'You went quiet, and it is eight months now.',
    );
    expect(fillText('{took.day}{Took.deed}', as('he'))).toBe('');
  });

  test('what a person wrote is woven in once and never read as a placeholder', () => {
    expect(fillText('{name}!', { name: '{fact.place}$&', pronouns: 'she', facts, phrases })).toBe('{fact.place}$&!');
  });

  test('what is unknown is left out', () => {
    expect(fillText('So{nothing}.{fact.none}{fact.__proto__}{constructor}', as('she'))).toBe('So.');
  });

  test.each([
    ['{took.day}, then.', 'Then.'],
    ['I can do {took.day}.', 'I can do.'],
    ['You wanted the {took.thing}.', 'You wanted.'],
    ['So it was {took.deed}, all year.', 'So it was, all year.'],
  ])('what is missing leaves no hole in “%s”', (text, filled) => {
    expect(canFill(text, as('she'))).toBe(false);
    expect(fillText(text, as('she'))).toBe(filled);
    expect(canFill(text.replace(/\{took\.\w+\}/, '{apart}'), as('she'))).toBe(true);
  });

  test('never throws, and leaves no placeholder of ours, whatever stands in a text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('she', 'he', 'they'), (text, pronouns) => {
        expect(fillText(`${text}{they}`, as(pronouns))).not.toContain('{they}');
      }),
    );
  });
});
