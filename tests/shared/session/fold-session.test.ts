import { INTENTS } from '@shared/dialogue/intents';
import type { Intent } from '@shared/dialogue/intents';
import { placeOf } from '@shared/dialogue/step-dialogue';
import type { Category, Severity } from '@shared/phrasing/taxonomy';
import { CATEGORIES } from '@shared/phrasing/taxonomy';
import { branchSession } from '@shared/session/branch-session';
import { endSession } from '@shared/session/end-session';
import { exchangesOf } from '@shared/session/exchanges';
import { foldSession } from '@shared/session/fold-session';
import { parseStoredSession } from '@shared/session/parse-stored';
import { SESSION_SCHEMA_VERSION, sessionSchema } from '@shared/session/session-schema';
import type { Session } from '@shared/session/session-schema';
import { startSession } from '@shared/session/start-session';
import { stopSession } from '@shared/session/stop-session';
import { takeTurn } from '@shared/session/take-turn';
import { createSpan } from '@shared/text/span';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aReading, aReport } from '../../support/turns';

const compiled = compiledFixture();
const at = '2026-01-02T10:00:00.000Z';
const later = '2026-01-02T11:00:00.000Z';
const begin = (seed = 1): Session =>
  startSession({
    compiled,
    id: '00000000-0000-4000-8000-000000000001',
    seed,
    at,
    rulesVersion: 'r1',
    readerVersion: 'i1',
  });

interface Said {
  readonly text: string;
  readonly intents: readonly Intent[];
  readonly p: number;
  readonly category: Category;
  readonly severity: Severity;
}

function talk(seed: number, said: readonly Said[]): Session {
  let session = begin(seed);
  for (const { text, intents, p, category, severity } of said) {
    const findings = [
      {
        ruleId: 'a.b' as never,
        category,
        severity,
        phase: 'both' as const,
        span: createSpan(0, text.length),
        under: [],
      },
    ];
    const report = aReport(severity > 1 ? { findings } : {});
    const taken = takeTurn({ compiled, session, utterance: text, reading: aReading(text, intents, p), report, at });
    if (!taken.ok) break;
    session = taken.value.session;
  }
  return session;
}

const someTurns = fc.array(
  fc.record({
    text: fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', '…', 'sorry', 'Sorry!', '👍')),
    intents: fc.uniqueArray(fc.constantFrom(...INTENTS), { minLength: 1, maxLength: 4 }),
    p: fc.constantFrom(0.2, 0.45, 0.9),
    category: fc.constantFrom(...CATEGORIES),
    severity: fc.constantFrom<Severity>(1, 1, 1, 2, 3),
  }),
  { maxLength: 40 },
);
const seeds = fc.nat(0xffff_ffff);

describe('folding a transcript', () => {
  test('gives the same beats and openness again, for any readings and words', () => {
    fc.assert(
      fc.property(seeds, someTurns, (seed, said) => {
        const session = talk(seed, said);
        const folded = foldSession(compiled, session);
        const last = exchangesOf(session).at(-1);
        expect(folded).toMatchObject({ ok: true, value: { agrees: true, openness: last?.openness ?? -1 } });
        expect(folded.ok && placeOf(folded.value.snapshot)).toBe(last?.to ?? 'arrives');
      }),
    );
  });

  test('any talk stays at known places, says what can be stored, and ends where its ending says', () => {
    fc.assert(
      fc.property(seeds, someTurns, (seed, said) => {
        const session = talk(seed, said);
        for (const { from, to } of exchangesOf(session)) {
          expect(compiled.beats.has(from)).toBe(true);
          expect(compiled.beats.has(to) || compiled.endings.has(to)).toBe(true);
        }
        expect(session.ending?.id ?? null).toBe(
          compiled.endings.has(exchangesOf(session).at(-1)?.to ?? '') ? exchangesOf(session).at(-1)?.to : null,
        );
        expect(sessionSchema.safeParse(session).success).toBe(true);
      }),
    );
  });

  test('the same seed and words give the same talk', () => {
    fc.assert(
      fc.property(seeds, someTurns, (seed, said) => {
        expect(talk(seed, said)).toEqual(talk(seed, said));
      }),
      { numRuns: 30 },
    );
  });

  test('no line comes twice in thirty turns', () => {
    fc.assert(
      fc.property(seeds, someTurns, (seed, said) => {
        const session = talk(seed, said.slice(0, 30));
        const lines = [session.opening, ...exchangesOf(session).map(({ answer }) => answer)].map(({ text }) => text);
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 300 },
    );
  });

  test('stored and read again, a talk is the same', () => {
    fc.assert(
      fc.property(seeds, someTurns, (seed, said) => {
        const session = talk(seed, said);
        expect(parseStoredSession(JSON.parse(JSON.stringify(session)))).toEqual({ ok: true, value: session });
      }),
    );
  });

  test.each(Array.from({ length: SESSION_SCHEMA_VERSION }, (_, at) => at + 1))(
    'a session stored under version %i folds where its transcript says',
    (version) => {
      const sample = resolve(import.meta.dirname, `../../support/samples/session.v${version}.json`);
      const stored = parseStoredSession(JSON.parse(readFileSync(sample, 'utf8')));
      if (!stored.ok) throw new Error(stored.error.message);
      expect(stored.value.turns.length).toBeGreaterThan(1);
      expect(foldSession(compiled, stored.value)).toMatchObject({ ok: true, value: { agrees: true } });
    },
  );

  test('where the scenario has changed since, the transcript is right', () => {
    const session = talk(1, [{ text: 'I missed it', intents: ['own-fault'], p: 0.9, category: 'length', severity: 1 }]);
    const [turn] = exchangesOf(session);
    const moved = { ...session, turns: turn ? [{ ...turn, to: 'softens', openness: 3 }] : [] };
    const folded = foldSession(compiled, moved);
    expect(folded).toMatchObject({ ok: true, value: { agrees: false, openness: 3 } });
    expect(folded.ok && placeOf(folded.value.snapshot)).toBe('softens');
    const gone = { ...session, turns: turn ? [{ ...turn, to: 'gone' }] : [] };
    expect(foldSession(compiled, gone)).toEqual({ ok: false, error: { code: 'beat-gone' } });
    const other = { ...session, scenario: { ...session.scenario, id: 'other' } };
    expect(foldSession(compiled, other)).toEqual({ ok: false, error: { code: 'other-scenario' } });
  });
});

const plain = (text: string, ...intents: Intent[]): Said => ({
  text,
  intents,
  p: 0.9,
  category: 'length',
  severity: 1,
});

describe('branching off', () => {
  const old = talk(5, [
    plain('I am here to say why', 'state-why'),
    plain('And what I did', 'own-fault'),
    plain('Bye', 'leave'),
  ]);
  const id = '00000000-0000-4000-8000-000000000002';

  test('keeps the turns before, gives a new id and an origin, and leaves the old attempt as it was', () => {
    const before = JSON.stringify(old);
    const branch = branchSession({ session: old, before: 2, id, at: later });
    expect(branch.turns).toEqual(old.turns.slice(0, 1));
    expect(branch).toMatchObject({ id, ending: null, origin: { sessionId: old.id, turns: 1 }, startedAt: later });
    expect(JSON.stringify(old)).toBe(before);
    expect(foldSession(compiled, branch)).toMatchObject({ ok: true, value: { agrees: true } });
  });

  test('the view, the notes and what was taken back stay with the talk they were about', () => {
    const judged: Session = {
      ...old,
      ownView: { best: 1, worst: null, calm: 'mixed' },
      disagreed: ['dimension:calm'],
      notes: [{ turn: 1, text: 'Slower.' }],
      takenBack: [{ turn: 2, utterance: 'No, wait.' }],
    };
    const branch = branchSession({ session: judged, before: 2, id, at: later });
    expect(branch).toMatchObject({ ownView: null, disagreed: [], notes: [], takenBack: [] });
  });

  test('the same words after a branch bring the same answers', () => {
    const branch = branchSession({ session: old, before: 2, id, at: later });
    const text = 'And what I did';
    const taken = takeTurn({
      compiled,
      session: branch,
      utterance: text,
      reading: aReading(text, ['own-fault']),
      report: aReport(),
      at,
    });
    expect(taken.ok && taken.value.turn).toMatchObject({ answer: exchangesOf(old)[1]?.answer });
  });

  test('never takes over the turn that ended the talk', () => {
    for (const before of [3, 4, 99, Number.NaN, -1]) {
      const branch = branchSession({ session: old, before, id, at: later });
      expect(branch.turns.length).toBeLessThanOrEqual(2);
      expect(branch.ending).toBeNull();
    }
  });
});

describe('ending without a turn', () => {
  test('leaving by the door is a goodbye', () => {
    const ended = endSession({ compiled, session: begin(), how: 'left', at: later });
    expect(ended).toMatchObject({
      ok: true,
      value: {
        session: { ending: { id: 'goodbye', kind: 'left-by-user' }, changedAt: later },
        words: { text: 'Take care.' },
      },
    });
  });

  test('stopping after a safety card is always possible', () => {
    const session = begin();
    expect(stopSession({ session, scenario: compiled, at: later }).ending?.kind).toBe('safety');
    const other = { ...session, scenario: { ...session.scenario, id: 'other' } };
    expect(stopSession({ session: other, scenario: compiled, at: later }).ending?.kind).toBe('safety');
  });

  test('an ended talk stays as it ended', () => {
    const ended = stopSession({ session: begin(), scenario: compiled, at });
    expect(endSession({ compiled, session: ended, how: 'left', at: later })).toEqual({
      ok: true,
      value: { session: ended, words: null },
    });
  });
});
