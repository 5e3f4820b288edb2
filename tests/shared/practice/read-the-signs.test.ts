import { READINGS, SIGN_EXERCISES, signExerciseSchema } from '@shared/practice/read-the-signs';
import { seededOrder } from '@shared/practice/seeded-order';
import { describe, expect, it } from 'vitest';

describe('reading the signs', () => {
  it('is two dozen cues and more, each in its shape, with a name and words of its own', () => {
    for (const one of SIGN_EXERCISES)
      expect(signExerciseSchema.safeParse(one), one.id).toMatchObject({ success: true });
    expect(SIGN_EXERCISES.length).toBeGreaterThanOrEqual(24);
    expect(new Set(SIGN_EXERCISES.map(({ id }) => id)).size).toBe(SIGN_EXERCISES.length);
    const texts = SIGN_EXERCISES.flatMap(({ cue, other, step }) => [cue, other, step]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('leans each way about as often, so that no reading is a habit', () => {
    for (const reading of READINGS) {
      const share = SIGN_EXERCISES.filter(({ leans }) => leans === reading).length / SIGN_EXERCISES.length;
      expect(share, reading).toBeGreaterThan(0.2);
      expect(share, reading).toBeLessThan(0.45);
    }
  });

  it('is never certain, and never tells what somebody feels', () => {
    const said = SIGN_EXERCISES.flatMap(({ readings, other, step }) => [...Object.values(readings), other, step]);
    const sure = /\b(certainly|definitely|obviously|clearly wants|proves?|for sure|no doubt|still loves?|loves you)\b/i;
    expect(said.filter((text) => sure.test(text))).toEqual([]);
  });

  it('speaks plainly: no exclamation marks, no talk of winning anybody back', () => {
    const all = SIGN_EXERCISES.flatMap((one) => [one.cue, one.other, one.step, ...Object.values(one.readings)]);
    expect(all.filter((text) => /!|win (?:him|her|them) back|make (?:him|her|them) want/i.test(text))).toEqual([]);
  });
});

describe('an order of the seed’s', () => {
  it('is the same for the same seed, another for another, and leaves nothing out', () => {
    const items = Array.from({ length: 28 }, (_, index) => index);
    expect(seededOrder(items, 7)).toEqual(seededOrder(items, 7));
    expect(seededOrder(items, 7)).not.toEqual(seededOrder(items, 8));
    expect(seededOrder(items, 0xffff_ffff).toSorted((a, b) => a - b)).toEqual(items);
    expect(seededOrder([], 1)).toEqual([]);
  });
});
