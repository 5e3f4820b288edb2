import { migrateSession } from '@shared/session/migrations/migrate';
import { parseStoredSettings } from '@shared/session/parse-settings';
import { parseStoredSession, readStoredSession } from '@shared/session/parse-stored';
import { SESSION_SCHEMA_VERSION, sessionSchema } from '@shared/session/session-schema';
import { DEFAULT_SETTINGS, SETTINGS_SCHEMA_VERSION } from '@shared/session/settings-schema';
import { summariseSession } from '@shared/session/summarise';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const read = (version: number) =>
  readFileSync(resolve(import.meta.dirname, `../../support/samples/session.v${version}.json`), 'utf8');
const sampleText = read(SESSION_SCHEMA_VERSION);
const sample = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...JSON.parse(sampleText),
  ...change,
});

/** What the sixth and the eighth version added beside what was said. */
const LATEST = { ownView: null, disagreed: [], notes: [], takenBack: [], wrong: [] };
const WRONG = { at: '2026-01-02T10:00:00.000Z', ruleId: 'pressure.answer', utterance: 'Now.', start: 0, end: 4 };

/** What the seventh version added to everything the ex said. */
const heard = (line: unknown) => ({ ...(line as object), asideId: null });

const exchangeWith = (more: Record<string, unknown>) => (turn: Record<string, unknown>) =>
  turn['kind'] === 'exchange' ? { ...turn, ...more } : turn;

/** A session of the sixth version as the seventh has it. */
function seventh(session: Record<string, unknown>): Record<string, unknown> {
  const turns = (session['turns'] as Record<string, unknown>[]).map((turn) => {
    const corrected = turn['corrected'] as { answer: unknown } | null | undefined;
    return exchangeWith({
      asks: null,
      bare: null,
      answer: heard(turn['answer']),
      corrected: corrected ? { ...corrected, answer: heard(corrected.answer) } : corrected,
    })(turn);
  });
  return { ...session, opening: heard(session['opening']), turns };
}

describe('a stored session', () => {
  test('of the current version is read without repair', () => {
    const found = readStoredSession(sample());
    expect(found).toMatchObject({ ok: true, value: { repaired: [] } });
    expect(found.ok && JSON.parse(JSON.stringify(found.value.session))).toEqual(sample());
  });

  test('of the first version gets what came later, and keeps every word', () => {
    const first = JSON.parse(read(1)) as Record<string, unknown>;
    const found = readStoredSession(first);
    expect(found).toMatchObject({ ok: true, value: { repaired: [] } });
    const turns = (first['turns'] as Record<string, unknown>[]).map(exchangeWith({ corrected: null, notes: [] }));
    const later = { stance: null, history: null, unsent: false, ...LATEST };
    const now = { ...first, schemaVersion: SESSION_SCHEMA_VERSION, ...later, turns };
    expect(found.ok && JSON.parse(JSON.stringify(found.value.session))).toEqual(seventh(now));
  });

  test('of the second version has no corrected readings', () => {
    const second = JSON.parse(read(2)) as Record<string, unknown>;
    const found = readStoredSession(second);
    expect(found).toMatchObject({ ok: true, value: { repaired: [] } });
    const turns = (second['turns'] as Record<string, unknown>[]).map(exchangeWith({ corrected: null, notes: [] }));
    const now = { ...second, schemaVersion: SESSION_SCHEMA_VERSION, unsent: false, ...LATEST, turns };
    expect(found.ok && JSON.parse(JSON.stringify(found.value.session))).toEqual(seventh(now));
  });

  test('of the third version has no notes', () => {
    const third = JSON.parse(read(3)) as Record<string, unknown>;
    const found = readStoredSession(third);
    expect(found).toMatchObject({ ok: true, value: { repaired: [] } });
    const turns = (third['turns'] as Record<string, unknown>[]).map(exchangeWith({ notes: [] }));
    const now = { ...third, schemaVersion: SESSION_SCHEMA_VERSION, unsent: false, ...LATEST, turns };
    expect(found.ok && JSON.parse(JSON.stringify(found.value.session))).toEqual(seventh(now));
  });

  test('of the fourth version was no unsent talk', () => {
    const fourth = JSON.parse(read(4)) as Record<string, unknown>;
    const found = readStoredSession(fourth);
    expect(found).toMatchObject({ ok: true, value: { repaired: [] } });
    const now = { ...fourth, schemaVersion: SESSION_SCHEMA_VERSION, unsent: false, ...LATEST };
    expect(found.ok && JSON.parse(JSON.stringify(found.value.session))).toEqual(seventh(now));
  });

  test('of the fifth version has no view of the person’s own, no notes, and nothing taken back', () => {
    const fifth = JSON.parse(read(5)) as Record<string, unknown>;
    const found = readStoredSession(fifth);
    expect(found).toMatchObject({ ok: true, value: { repaired: [], session: { mode: 'coach' } } });
    const now = { ...fifth, schemaVersion: SESSION_SCHEMA_VERSION, ...LATEST };
    expect(found.ok && JSON.parse(JSON.stringify(found.value.session))).toEqual(seventh(now));
  });

  test('of the sixth version asked nothing that is answered at any time', () => {
    const sixth = JSON.parse(read(6)) as Record<string, unknown>;
    const found = readStoredSession(sixth);
    expect(found).toMatchObject({ ok: true, value: { repaired: [] } });
    const { disagreed, wrong } = sample();
    const now = { ...sixth, schemaVersion: SESSION_SCHEMA_VERSION, disagreed, wrong };
    expect(found.ok && JSON.parse(JSON.stringify(found.value.session))).toEqual(seventh(now));
  });

  test('of the seventh version keeps a flag that was seen differently by its line and its words', () => {
    const older = JSON.parse(read(7)) as Record<string, unknown>;
    const found = readStoredSession(older);
    expect(found).toMatchObject({ ok: true, value: { repaired: [] } });
    expect(found.ok && JSON.parse(JSON.stringify(found.value.session))).toEqual(sample());
    const strange = { ...older, disagreed: ['flag:9:pressure.answer', 'flag:1:jealousy.who', 'dimension:calm'] };
    expect(readStoredSession(strange)).toMatchObject({
      value: { session: { disagreed: ['dimension:calm'], wrong: [] } },
    });
  });

  test.each(Array.from({ length: SESSION_SCHEMA_VERSION }, (_, at) => at + 1))(
    'of version %d stands among the samples, is brought up step by step, and is itself not touched',
    (version) => {
      const stored = JSON.parse(read(version)) as Record<string, unknown>;
      expect(stored['schemaVersion']).toBe(version);
      const found = readStoredSession(stored);
      expect(found).toMatchObject({
        ok: true,
        value: { repaired: [], session: { schemaVersion: SESSION_SCHEMA_VERSION } },
      });
      expect(stored).toEqual(JSON.parse(read(version)));
      const words = (turns: unknown) => (turns as { utterance: string }[]).map(({ utterance }) => utterance);
      expect(found.ok && words(found.value.session.turns)).toEqual(words(stored['turns']));
    },
  );

  test('of the current version is not changed by migrating', () => {
    const stored = sample();
    expect(migrateSession(stored, SESSION_SCHEMA_VERSION)).toBe(stored);
  });

  test('of a newer version is left alone and said to be newer', () => {
    expect(parseStoredSession(sample({ schemaVersion: SESSION_SCHEMA_VERSION + 1 }))).toMatchObject({
      ok: false,
      error: { code: 'newer' },
    });
    expect(parseStoredSession({ schemaVersion: 999, anything: true })).toMatchObject({ error: { code: 'newer' } });
  });

  test.each([
    ['nothing', null],
    ['a list', []],
    ['a word', 'session'],
    ['no version', {}],
    ['a version that is no number', { schemaVersion: '1' }],
    ['version zero', { schemaVersion: 0 }],
    ['an unknown field', sample({ mood: 'fine' })],
    ['a mode that is none', sample({ mode: 'karaoke' })],
    ['notes that are no notes', sample({ notes: [{ turn: 1, text: '' }] })],
    ['taken back before the first turn', sample({ takenBack: [{ turn: 0, utterance: 'x' }] })],
    ['an id that is no file name of ours', sample({ id: '../../etc/passwd' })],
    ['openness beyond the scale', sample({ openness: 9 })],
    ['a turn of unknown kind', sample({ turns: [{ kind: 'dream', at: '2026-01-02T10:00:00.000Z', utterance: 'x' }] })],
    ['a key that reaches a prototype', JSON.parse(`${sampleText.trim().slice(0, -1)}, "__proto__": {"a": 1}}`)],
    ['too deep a nesting', sample({ draft: Array.from({ length: 30 }).reduce((inner) => [inner], 1) })],
  ])('with %s is unreadable', (_, data) => {
    expect(parseStoredSession(data)).toMatchObject({ ok: false, error: { code: 'unreadable' } });
  });

  test('what can be made again is repaired, and told', () => {
    const found = readStoredSession(sample({ draft: 7, origin: 'elsewhere', changedAt: 'yesterday' }));
    expect(found).toMatchObject({ ok: true, value: { repaired: ['draft', 'origin', 'changedAt'] } });
    expect(found).toMatchObject({ value: { session: { draft: '', origin: null, changedAt: sample()['startedAt'] } } });
  });

  test.each([
    ['ownView', { best: 0, worst: null, calm: null }],
    ['ownView', { best: null, worst: null, calm: 'furious' }],
    ['disagreed', ['dimension:charm']],
    ['disagreed', ['flag:1:pressure.answer']],
    ['disagreed', ['dimension:calm', 'dimension:calm']],
    ['wrong', [{ ...WRONG, start: 4 }]],
    ['wrong', [{ ...WRONG, end: 5 }]],
    ['wrong', [{ ...WRONG, ruleId: 'no rule\n' }]],
    ['wrong', Array.from({ length: 501 }, () => WRONG)],
  ])('a judgement that cannot be read falls back alone: %s', (field, value) => {
    expect(readStoredSession(sample({ [field]: value }))).toMatchObject({ ok: true, value: { repaired: [field] } });
  });

  test('a failure never quotes the person', () => {
    const failed = parseStoredSession(sample({ facts: { secret: { word: 'hush' } } }));
    expect(failed.ok ? '' : failed.error.message).not.toContain('hush');
  });

  test('never throws, whatever a file holds', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withDate: true }), (data) => {
        expect(parseStoredSession(data).ok).toBe(false);
        expect(
          parseStoredSession(typeof data === 'object' ? { ...sample(), ...data, draft: data } : data),
        ).toBeDefined();
      }),
    );
  });

  test('is summed up for the history', () => {
    expect(summariseSession(sessionSchema.parse(sample()))).toMatchInlineSnapshot(`
      {
        "branchOf": null,
        "changedAt": "2026-01-02T10:03:00.000Z",
        "ending": {
          "id": "goodbye",
          "kind": "left-by-user",
          "title": "Goodbye",
        },
        "exchanges": 2,
        "id": "3f2b8c4e-5d6a-4b7c-8d9e-0f1a2b3c4d5e",
        "mode": "real",
        "name": "Rowan",
        "scenarioId": "bench-by-the-river",
        "startedAt": "2026-01-02T10:00:00.000Z",
        "title": "A bench by the river",
        "unsent": false,
        "wrong": 1,
      }
    `);
  });
});

describe('stored settings', () => {
  test.each(Array.from({ length: SETTINGS_SCHEMA_VERSION }, (_, at) => at + 1))(
    'of version %d stand among the samples and are read',
    (version) => {
      const path = resolve(import.meta.dirname, `../../support/samples/settings.v${version}.json`);
      const stored = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      expect(stored['schemaVersion']).toBe(version);
      const found = parseStoredSettings(stored);
      expect(found).toMatchObject({
        ok: true,
        value: { repaired: [], settings: { theme: 'dark', welcomed: true, mutedRules: ['pleading.beg'] } },
      });
    },
  );

  test('are read as they were written', () => {
    const settings = { ...DEFAULT_SETTINGS, welcomed: true, theme: 'dark' as const, mutedRules: ['pleading.beg'] };
    expect(parseStoredSettings(JSON.parse(JSON.stringify(settings)))).toEqual({
      ok: true,
      value: { settings, repaired: [] },
    });
  });

  test('of the first version keep how it ended, where it is prepared now', () => {
    const stored = { schemaVersion: 1, history: { apart: 'a year' } };
    expect(parseStoredSettings(stored)).toMatchObject({
      ok: true,
      value: { repaired: [], settings: { prepared: { history: { apart: 'a year' } } } },
    });
  });

  test('a field that cannot be read falls back alone, and an unknown one is left out', () => {
    const stored = { ...DEFAULT_SETTINGS, welcomed: true, theme: 'sepia', region: 7, colour: 'blue' };
    expect(parseStoredSettings(stored)).toEqual({
      ok: true,
      value: { settings: { ...DEFAULT_SETTINGS, welcomed: true }, repaired: ['colour', 'theme', 'region'] },
    });
  });

  test('a missing field gets its default', () => {
    expect(parseStoredSettings({ schemaVersion: 1 })).toMatchObject({
      ok: true,
      value: { settings: DEFAULT_SETTINGS },
    });
  });

  test('of a newer version or no shape at all are told apart', () => {
    expect(parseStoredSettings({ schemaVersion: SETTINGS_SCHEMA_VERSION + 1 })).toMatchObject({
      ok: false,
      error: { code: 'newer' },
    });
    expect(parseStoredSettings('dark')).toMatchObject({ ok: false, error: { code: 'unreadable' } });
    expect(parseStoredSettings(JSON.parse('{"schemaVersion":1,"__proto__":{}}'))).toMatchObject({
      error: { code: 'unreadable' },
    });
  });
});
