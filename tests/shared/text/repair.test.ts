import { describe, expect, it } from 'vitest';
import { createRepair, isOneSlip } from '@shared/text/repair';

describe('typos', () => {
  const repair = createRepair(
    ['worthless', 'suicide', 'kill', 'promise', 'promised', 'leaving', 'beg', 'dead'],
    new Set(['kill', 'dead']),
  );

  it.each([
    ['worthles', 'worthless'],
    ['worhtless', 'worthless'],
    ['suiside', 'suicide'],
    ['suicde', 'suicide'],
    ['kil', 'kill'],
    ['promixe', 'promise'],
  ])('%s is mended to %s', (typed, meant) => {
    expect(repair(typed)).toBe(meant);
  });

  it.each(['dad', 'deaf', 'bag', 'heaving', 'promises', 'orthless', 'wrthles', 'xx', ''])(
    '%s is left alone',
    (typed) => {
      expect(repair(typed)).toBeNull();
    },
  );

  it('a slip is one letter more, less or other, or two swapped, and never the first', () => {
    expect(isOneSlip('hurt', 'hunt')).toBe(true);
    expect(isOneSlip('hrut', 'hurt')).toBe(true);
    expect(isOneSlip('hurt', 'hurt')).toBe(false);
    expect(isOneSlip('curt', 'hurt')).toBe(false);
    expect(isOneSlip('hurts', 'hurt')).toBe(false);
  });
});
