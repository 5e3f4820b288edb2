import { holds } from '@shared/dialogue/hold';
import type { Moment } from '@shared/dialogue/hold';
import type { Condition } from '@shared/dialogue/scenario-schema';
import { describe, expect, test } from 'vitest';

const moment: Moment = {
  context: { openness: 1, strain: 2, refusals: 0, covered: ['why'], memories: ['owned'] },
  intents: ['own-fault', 'ask-open-question'],
  tones: [],
};

const holding: Condition[] = [
  {},
  { any: ['leave', 'own-fault'] },
  { all: ['own-fault', 'ask-open-question'] },
  { none: ['beg'] },
  { calm: true },
  { openness: { min: 1, max: 1 } },
  { strain: { max: 2 } },
  { refusals: { max: 0 } },
  { covered: ['why'] },
  { missing: ['faults', 'reasons'] },
  { remembers: ['owned'] },
  { without: ['asked'] },
];
const failing: Condition[] = [
  { any: ['leave'] },
  { all: ['own-fault', 'leave'] },
  { none: ['own-fault'] },
  { tone: ['pleading'] },
  { calm: false },
  { openness: { min: 2 } },
  { strain: { max: 1 } },
  { refusals: { min: 1 } },
  { covered: ['why', 'faults'] },
  { missing: ['why'] },
  { remembers: ['asked'] },
  { without: ['owned'] },
];

describe('a condition', () => {
  test.each(holding.map((condition) => [JSON.stringify(condition), condition] as const))('%s holds', (_, condition) => {
    expect(holds(condition, moment)).toBe(true);
  });

  test.each(failing.map((condition) => [JSON.stringify(condition), condition] as const))(
    '%s does not hold, whatever else is asked',
    (_, condition) => {
      expect(holds(condition, moment)).toBe(false);
      expect(holds({ any: ['own-fault'], ...condition }, moment)).toBe(false);
    },
  );

  test('that is absent holds', () => expect(holds(undefined, moment)).toBe(true));
});
