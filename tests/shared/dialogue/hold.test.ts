import { holds } from '@shared/dialogue/hold';
import type { Moment } from '@shared/dialogue/hold';
import type { Condition } from '@shared/dialogue/scenario-schema';
import { describe, expect, test } from 'vitest';

const more = {
  told: { thank: 1, 'own-fault': 1, 'ask-open-question': 2 },
  promises: 1,
  repeats: 0,
  setting: { stance: 'guarded', endedBy: 'them', fault: 'lied', ask: 'coffee' },
} as const;
const moment: Moment = {
  context: { openness: 1, strain: 2, refusals: 0, covered: ['why'], memories: ['owned'], ...more },
  intents: ['own-fault', 'ask-open-question'],
  tones: [],
  took: ['day'],
  asked: [],
  answer: null,
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
  { earlier: ['thank', 'ask-open-question'] },
  { unheard: ['own-fault', 'leave'] },
  { promises: { min: 1 } },
  { repeats: { max: 0 } },
  { took: ['day'] },
  { stance: ['angry', 'guarded'] },
  { endedBy: ['them'] },
  { fault: ['lied'] },
  { ask: ['coffee'] },
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
  { earlier: ['own-fault'] },
  { unheard: ['thank'] },
  { promises: { max: 0 } },
  { repeats: { min: 1 } },
  { took: ['day', 'place'] },
  { stance: ['angry'] },
  { endedBy: ['me', 'both'] },
  { fault: ['cheated'] },
  { ask: ['try-again'] },
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
