import { chooseWording, draw } from '@shared/dialogue/choose-wording';
import type { WordingChoice } from '@shared/dialogue/choose-wording';
import type { Moment } from '@shared/dialogue/hold';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const setting = { stance: 'guarded', endedBy: 'them', fault: 'lied', ask: 'coffee' } as const;
const moment: Moment = {
  context: {
    openness: 0,
    strain: 0,
    refusals: 0,
    covered: ['why'],
    memories: [],
    told: {},
    promises: 0,
    repeats: 0,
    setting,
  },
  intents: ['unclear'],
  tones: [],
  took: [],
  asked: [],
  answer: null,
};
const spoken = (...ids: string[]): WordingChoice['spokenAt'] => {
  return ({ lineId }) => (ids.includes(lineId) ? ids.indexOf(lineId) : null);
};
const choose = (choice: Partial<WordingChoice>, ...pools: Parameters<typeof chooseWording>[0][number][]) =>
  chooseWording(pools, {
    seed: 1,
    turn: 1,
    moment,
    spokenAt: spoken(),
    canWeave: () => false,
    canFill: () => true,
    ...choice,
  })?.lineId;
const pool = {
  source: 'beat/one',
  wordings: [
    { text: 'one' },
    { text: 'two', when: { covered: ['why' as const] } },
    { text: 'three', when: { covered: ['faults' as const] } },
    { text: 'four' },
  ],
};
const other = { source: 'reaction/unclear', wordings: [{ text: 'five' }] };

describe('choosing a wording', () => {
  test('one whose condition holds comes before one without', () => {
    for (let seed = 0; seed < 20; seed++) expect(choose({ seed }, pool)).toBe('beat/one#1');
  });

  test('a spoken one does not come again, and one whose condition fails never comes', () => {
    for (let seed = 0; seed < 20; seed++) {
      expect(['beat/one#0', 'beat/one#3']).toContain(choose({ seed, spokenAt: spoken('beat/one#1') }, pool));
    }
  });

  test('one that takes up their words comes before all others, and never comes without them', () => {
    const taking = { source: 'beat/one', wordings: [...pool.wordings, { text: '{Took.day}, then.' }] };
    for (let seed = 0; seed < 20; seed++) {
      expect(choose({ seed, canWeave: (slot) => slot === 'day' }, taking)).toBe('beat/one#4');
      expect(choose({ seed, canWeave: (slot) => slot === 'place' }, taking)).toBe('beat/one#1');
    }
  });

  test('when all are spoken, the next pool speaks', () => {
    const spokenAt = spoken('beat/one#0', 'beat/one#1', 'beat/one#3');
    expect(choose({ spokenAt }, pool, other)).toBe('reaction/unclear#0');
  });

  test('nothing is said whose words are not all there', () => {
    const holed = { source: 'beat/one', wordings: [{ text: 'At {fact.none}.' }, { text: 'Here.' }] };
    const canFill = (text: string) => !text.includes('{');
    for (let seed = 0; seed < 20; seed++) expect(choose({ seed, canFill }, holed)).toBe('beat/one#1');
  });

  test('only when every pool is spent, the oldest line comes again', () => {
    const spokenAt = spoken('beat/one#3', 'reaction/unclear#0', 'beat/one#0', 'beat/one#1');
    expect(choose({ spokenAt }, pool, other)).toBe('beat/one#3');
  });

  test('the draw is the same on every machine', () => {
    // Written down once: a change here changes every stored talk's branches.
    expect([0, 1, 2, 3, 4, 5].map((turn) => draw(42, turn, 'beat/one', 7))).toMatchInlineSnapshot(`
      [
        5,
        6,
        5,
        0,
        6,
        6,
      ]
    `);
    expect([1, 2, 3, 4].map((seed) => draw(seed * 1e9, 3, 'reaction/unclear', 1000))).toMatchInlineSnapshot(`
      [
        936,
        539,
        801,
        432,
      ]
    `);
  });

  test('the draw stays in range and meets every wording', () => {
    const drawn = Array.from({ length: 400 }, (_, turn) => draw(9, turn, 'beat/one', 5));
    expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4]));
    fc.assert(
      fc.property(
        fc.nat(0xffffffff),
        fc.nat(3000),
        fc.string(),
        fc.integer({ min: 1, max: 50 }),
        (seed, turn, name, count) => {
          const at = draw(seed, turn, name, count);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThan(count);
        },
      ),
    );
  });
});
