import { collectWalks, stepsOf, walkedSchema } from '@shared/session/walked';
import { walkOf } from '@shared/session/walk-of';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aSession, aTalk } from '../../support/sessions';

const A = '00000000-0000-4000-8000-000000000001';
const B = '00000000-0000-4000-8000-000000000002';

describe('the walk of a talk', () => {
  it('begins where the talk begins and has one place more than exchanges', () => {
    const compiled = compiledFixture();
    expect(walkOf(aSession(compiled))).toEqual([compiled.scenario.start]);
    const talk = aTalk(compiled, [
      { say: 'I went quiet on you.', as: ['own-fault'] },
      { say: 'What was it like?', as: ['ask-open-question'] },
    ]);
    expect(walkOf(talk)).toEqual([talk.start, ...talk.turns.map((turn) => (turn.kind === 'exchange' ? turn.to : ''))]);
  });

  it('ends at the ending, also where the door of the screen led there', () => {
    const session = aSession(compiledFixture());
    const ending = { id: 'left-early', kind: 'left-by-user' as const, title: 'Out' };
    expect(walkOf({ ...session, ending })).toEqual([session.start, 'left-early']);
  });
});

describe('walks put together', () => {
  it('count talks, and know where a place was met last', () => {
    const walked = collectWalks([
      { sessionId: B, at: '2026-01-05T10:00:00.000Z', walk: ['a', 'b', 'b', 'a', 'c'] },
      { sessionId: A, at: '2026-01-04T10:00:00.000Z', walk: ['a', 'b', 'd'] },
    ]);
    expect(walked.places).toContainEqual({ id: 'a', talks: 2, sessionId: B, turn: 3, at: '2026-01-05T10:00:00.000Z' });
    expect(walked.places).toContainEqual({ id: 'd', talks: 1, sessionId: A, turn: 2, at: '2026-01-04T10:00:00.000Z' });
    expect(walked.steps).toContainEqual({ from: 'a', to: 'b', talks: 2 });
    expect(walked.steps).toContainEqual({ from: 'b', to: 'a', talks: 1 });
    expect(walked.steps).toHaveLength(4);
  });

  it('are the same in whatever order the talks were read', () => {
    const talks = [
      { sessionId: A, at: '2026-01-04T10:00:00.000Z', walk: ['a', 'b', 'd'] },
      { sessionId: B, at: '2026-01-04T10:00:00.000Z', walk: ['a', 'c', 'b', 'a'] },
      { sessionId: A, at: '2026-01-06T10:00:00.000Z', walk: ['a', 'd'] },
    ];
    expect(collectWalks(talks.toReversed())).toEqual(collectWalks(talks));
    expect(collectWalks([talks[1], talks[2], talks[0]].flatMap((talk) => talk ?? []))).toEqual(collectWalks(talks));
  });

  it('are nothing where there was no talk', () => {
    expect(collectWalks([])).toEqual({ places: [], steps: [] });
  });

  it('name each place and each step once, whatever was walked', () => {
    const places = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(places, { maxLength: 6 }), (walks) => {
        const walked = collectWalks(walks.map((walk) => ({ sessionId: A, at: '2026-01-04T10:00:00.000Z', walk })));
        expect(walkedSchema.safeParse(walked).success).toBe(true);
        expect(new Set(walked.places.map(({ id }) => id))).toEqual(new Set(walks.flat()));
        expect(walked.places).toHaveLength(new Set(walks.flat()).size);
        const steps = walked.steps.map(({ from, to }) => `${from} ${to}`);
        expect(new Set(steps).size).toBe(steps.length);
        expect(new Set(steps)).toEqual(new Set(walks.flatMap((walk) => stepsOf(walk).map((s) => `${s.from} ${s.to}`))));
      }),
    );
  });
});
