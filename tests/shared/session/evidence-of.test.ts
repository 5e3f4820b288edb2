import { TONES } from '@shared/dialogue/tones';
import type { Tone } from '@shared/dialogue/tones';
import { evidenceOf } from '@shared/session/evidence-of';
import type { HeardReading } from '@shared/session/heard-intents';
import { eventOf } from '@shared/session/event-of';
import { TONE_OF_CATEGORY, tonesOf } from '@shared/session/tones-of';
import { CATEGORIES } from '@shared/phrasing/taxonomy';
import type { Category, SafetyClass, SafetyTier, Severity } from '@shared/phrasing/taxonomy';
import { createSpan } from '@shared/text/span';
import { describe, expect, test } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aReading, aReport } from '../../support/turns';

const before = { compiled: compiledFixture(), stance: 'guarded', place: 'arrives', said: [] } as const;
const heardAs = (utterance: string, reading: HeardReading, tones: readonly Tone[]) =>
  eventOf({ utterance, reading, tones, asks: null, bare: null }, before);

const span = createSpan(0, 3);
const found = (category: Category, severity: Severity) =>
  evidenceOf(
    aReport({ findings: [{ ruleId: `${category}.x` as never, category, severity, phase: 'both', span, under: [] }] }),
  );
const safe = (kind: SafetyClass, tier: SafetyTier) =>
  evidenceOf(aReport({ safety: { ruleId: `${kind}.x` as never, class: kind, tier, span } }));

describe('evidence for the reader', () => {
  test('scorn speaks for an insult', () => {
    expect(found('contempt', 3)).toEqual([{ intent: 'insult', span, ruleId: 'contempt.x', decides: false }]);
  });

  test('phrasing is added to the probability and never decides', () => {
    for (const category of CATEGORIES) {
      expect(found(category, 3).every(({ decides }) => !decides)).toBe(true);
    }
  });

  test('explicit danger decides, doubtful danger does not, and unwanted contact is no intent', () => {
    expect(safe('self-harm', 'a')).toMatchObject([{ intent: 'self-harm', decides: true }]);
    expect(safe('threat', 'a')).toMatchObject([{ intent: 'threaten', decides: true }]);
    expect(safe('threat', 'b')).toMatchObject([{ intent: 'threaten', decides: false }]);
    expect(safe('unwanted-contact', 'a')).toEqual([]);
  });

  test('praise speaks for what helps', () => {
    const praise = [{ ruleId: 'ownership.x' as never, category: 'ownership' as const, span }];
    expect(evidenceOf(aReport({ praise }))).toMatchObject([{ intent: 'own-fault', decides: false }]);
  });
});

describe('tones', () => {
  test('every category has one, and every tone comes from a category', () => {
    expect(new Set(Object.values(TONE_OF_CATEGORY))).toEqual(new Set(TONES));
  });

  test('a nudge is not heard by the ex; what weighs is heard once, in a fixed order', () => {
    const of = (category: Category, severity: Severity) => ({ category, severity });
    expect(tonesOf([of('absolutes', 1)])).toEqual([]);
    expect(tonesOf([of('length', 2), of('pleading', 3), of('dependency', 2)])).toEqual(['pleading', 'overwhelming']);
  });
});

describe('the event of an utterance', () => {
  test('danger that was read only faintly is not taken up by the ex', () => {
    const reading = aReading('dark night', ['reminisce', 'self-harm'], 0.4);
    expect(heardAs('dark night', reading, []).intents).toEqual(['reminisce']);
  });

  test('grave words or a goodbye that were only guessed are not taken up even as the main intent', () => {
    expect(heardAs('hm', aReading('hm', ['threaten', 'thank'], 0.9), [])).toMatchObject({
      intents: ['thank'],
      primary: 'thank',
    });
    expect(heardAs('hm', aReading('hm', ['insult'], 0.4), [])).toMatchObject({
      intents: ['unclear'],
      primary: 'unclear',
    });
    expect(heardAs('hm', aReading('hm', ['leave', 'thank'], 0.4), []).intents).toEqual(['thank']);
    expect(heardAs('hm', aReading('hm', ['insult'], 0.7), [])).toMatchObject({
      intents: ['insult'],
      primary: 'insult',
    });
  });

  test('a charge beside something else that was said is heard only where it is plain', () => {
    expect(heardAs('hm', aReading('hm', ['thank', 'pressure'], 0.5), []).intents).toEqual(['thank']);
    expect(heardAs('hm', aReading('hm', ['thank', 'pressure'], 0.7), []).intents).toEqual(['thank', 'pressure']);
    expect(heardAs('hm', aReading('hm', ['pressure'], 0.5), []).intents).toEqual(['pressure']);
  });

  test('what could not be told but has something decent in it is taken for that, in doubt', () => {
    const reading = aReading('hm', ['unclear', 'own-fault', 'blame'], 0.4);
    expect(heardAs('hm', reading, [])).toMatchObject({ intents: ['own-fault'], primary: 'own-fault', doubtful: true });
    expect(heardAs('hm', aReading('hm', ['unclear']), []).intents).toEqual(['unclear']);
    const ruled = {
      ...reading,
      intents: [...reading.intents, { id: 'insult' as const, p: 1, source: 'rule' as const }],
    };
    expect(heardAs('hm', ruled, [])).toMatchObject({ intents: ['own-fault', 'insult'], doubtful: false });
  });

  test('to explain oneself is an answer where the ex has just asked for an account, and nothing in it weighs', () => {
    const asked = compiledFixture();
    const beat = asked.beats.get('arrives');
    if (!beat) throw new Error('the fixture begins at arrives');
    const beats = new Map([...asked.beats, ['arrives', { ...beat, expects: ['defend' as const] }]]);
    const said = { utterance: 'hm', reading: aReading('hm', ['defend']), asks: null, bare: null };
    const at = (place: string, tones: readonly Tone[] = []) =>
      eventOf({ ...said, tones }, { ...before, compiled: { ...asked, beats }, place }).accounts;
    expect([at('arrives'), at('arrives', ['deflecting']), at('weighs')]).toEqual([true, false, false]);
  });

  test('a weak reading is doubtful, and what a rule decided is not', () => {
    expect(heardAs('hm', aReading('hm', ['blame'], 0.3), []).doubtful).toBe(true);
    expect(heardAs('hm', aReading('hm', ['blame'], 0.6), []).doubtful).toBe(false);
    expect(heardAs('hm', aReading('hm', ['blame'], 0.45), []).doubtful).toBe(true);
    expect(heardAs('hm', aReading('hm', ['thank'], 0.45), []).doubtful).toBe(false);
    const ruled = { intents: [{ id: 'insult' as const, p: 0.2, source: 'rule' as const }], primary: 'insult' as const };
    expect(heardAs('hm', ruled, []).doubtful).toBe(false);
  });
});
