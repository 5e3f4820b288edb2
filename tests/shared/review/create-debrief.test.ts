import { INTENTS } from '@shared/dialogue/intents';
import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import type { Dimension } from '@shared/dialogue/scenario-schema';
import { CATEGORIES } from '@shared/phrasing/taxonomy';
import type { Level } from '@shared/review/debrief';
import { createDebrief } from '@shared/review/create-debrief';
import { exchangesOf } from '@shared/session/exchanges';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aSession, aTalk } from '../../support/sessions';
import type { SpokenLine } from '../../support/sessions';

const compiled = compiledFixture();
const review = (lines: readonly SpokenLine[]) => createDebrief(aTalk(compiled, lines), compiled);
const levels = (lines: readonly SpokenLine[]) =>
  Object.fromEntries(review(lines).dimensions.map(({ dimension, level }) => [dimension, level])) as Record<
    Dimension,
    Level
  >;

const HONEST: readonly SpokenLine[] = [
  { say: 'Is now still all right for you?', as: ['ask-to-talk'] },
  { say: 'I asked you here because I miss how we talked.', as: ['state-why'] },
  { say: 'I left you alone with the move. That was me.', as: ['own-fault'] },
  { say: 'What was that week like for you?', as: ['ask-open-question'] },
  { say: 'So you carried it all by yourself.', as: ['reflect'] },
  { say: 'I work four days since March, and I keep it that way.', as: ['describe-change'] },
  { say: 'You kept asking, and I heard it as nagging, you said.', as: ['reflect'] },
  { say: 'I think we could do it, because we can talk like this now.', as: ['give-reason'] },
  { say: 'What would have helped you, back then?', as: ['ask-open-question'] },
];
const BEGGING: readonly SpokenLine[] = Array.from({ length: 4 }, (_, index) => ({
  say: `Please, please take me back, number ${index}.`,
  as: ['beg'],
  flags: [{ category: 'pleading', severity: 3, on: 'please take me back' }],
}));

describe('a debrief', () => {
  it('finds everything in a calm, honest talk', () => {
    expect(levels(HONEST)).toEqual({
      calm: 'high',
      honest: 'high',
      ownership: 'high',
      listening: 'high',
      respect: 'high',
    });
  });

  it('tells what whole lines may read as, at most two words for each', () => {
    const notes = [
      { label: 'guilt' as const, p: 0.95 },
      { label: 'pressure' as const, p: 0.92 },
      { label: 'self-harm' as const, p: 0.91 },
      { label: 'blame' as const, p: 0.9 },
    ];
    const noted = HONEST.map((line, index) => (index === 1 ? { ...line, notes } : line));
    expect(review(noted).notes).toEqual([{ turn: 2, line: HONEST[1]?.say, categories: ['guilt-trip', 'pressure'] }]);
  });

  it('weighs a note less than a flag, and only against', () => {
    const respect = (line: SpokenLine) =>
      review([line]).dimensions.find(({ dimension }) => dimension === 'respect')?.evidence ?? [];
    const say = 'Well, one of us had to do all the phoning.';
    expect(respect({ say, as: ['reminisce'] })).toEqual([]);
    const [noted, ...others] = respect({ say, as: ['reminisce'], notes: [{ label: 'guilt', p: 0.93 }] });
    expect(noted).toMatchObject({ direction: 'lowers', quote: say });
    expect(others).toEqual([]);
  });

  it('finds nothing that held in a talk of pleading', () => {
    expect(levels(BEGGING)).toEqual({ calm: 'low', honest: 'low', ownership: 'low', listening: 'low', respect: 'low' });
  });

  it('says "not shown" where there was no time for it, not "low"', () => {
    const found = levels([{ say: 'Hello.', as: ['greet'] }]);
    expect(found.ownership).toBe('not-shown');
    expect(found.listening).toBe('not-shown');
  });

  it('names the turns of the three honest points', () => {
    expect(review(HONEST).points).toEqual({ why: [2], faults: [3], reasons: [6, 8] });
  });

  it('reads nothing good out of a clause that carries a grave flag', () => {
    const found = review([
      {
        say: 'I owe you for the move, you never let me forget it.',
        as: ['own-fault', 'blame'],
        flags: [{ category: 'absolutes', severity: 2, on: 'you never let me' }],
      },
    ]);
    expect(found.points.faults).toEqual([]);
  });

  it('lets the same words raise a dimension once only', () => {
    const once = { say: 'I left you alone with the move.', as: ['own-fault'] as const };
    const found = review([once, once, once]).dimensions.find(({ dimension }) => dimension === 'ownership');
    expect(found?.evidence.filter(({ direction }) => direction === 'raises')).toHaveLength(1);
  });

  it('gives no respect to a second pitch after a clear no, however politely it is put', () => {
    const found = review([
      { say: 'I wanted to see you.', as: ['state-why'] },
      { say: 'Shall we have dinner on Friday?', as: ['propose-next-step'] },
      { say: 'We could make it lunch.', as: ['propose-next-step'] },
      { say: 'Or a coffee, some other week.', as: ['propose-next-step'] },
    ]);
    expect(found.dimensions.find(({ dimension }) => dimension === 'respect')?.level).toBe('low');
    expect(found.next.turn).toBe(4);
  });

  it('gives full respect to a no that was taken', () => {
    const found = levels([
      { say: 'I wanted to see you.', as: ['state-why'] },
      { say: 'Shall we have dinner on Friday?', as: ['propose-next-step'] },
      { say: 'Then I hear that. Thank you for telling me.', as: ['accept-no', 'thank'] },
    ]);
    expect(found.respect).toBe('high');
  });

  it('takes one next step from the turn that weighed most', () => {
    const { next } = review([
      ...HONEST.slice(0, 3),
      {
        say: 'I need an answer tonight.',
        as: ['pressure'],
        flags: [{ category: 'pressure', severity: 2, on: 'need an answer tonight' }],
      },
    ]);
    expect(next.turn).toBe(4);
    expect(next.title.length).toBeGreaterThan(5);
  });

  it('names two strengths from two dimensions, and none where there is none', () => {
    expect(new Set(review(HONEST).strengths).size).toBe(2);
    expect(review(BEGGING).strengths).toEqual([]);
  });

  it('labels at most four turns of the timeline', () => {
    const { path } = review([...HONEST, ...BEGGING]);
    expect(path.filter(({ label }) => label !== null).length).toBeLessThanOrEqual(4);
    expect(path[0]).toMatchObject({ turn: 0, label: null });
  });

  it('names the three biggest swings, in the order of the talk', () => {
    const { swings, path } = review([...HONEST, ...BEGGING]);
    expect(swings).toHaveLength(3);
    expect(swings.map(({ turn }) => turn)).toEqual(swings.map(({ turn }) => turn).toSorted((a, b) => a - b));
    const steps = (turn: number) => Math.abs((path[turn]?.openness ?? 0) - (path[turn - 1]?.openness ?? 0));
    const least = Math.min(...swings.map((swing) => swing.steps));
    const others = path.slice(1).filter(({ turn }) => !swings.some((swing) => swing.turn === turn));
    for (const swing of swings) expect(swing.steps).toBe(steps(swing.turn));
    for (const { turn } of others) expect(steps(turn)).toBeLessThanOrEqual(least);
  });

  it('asks nothing of a dimension that the person sees differently, and says so when that leaves none', () => {
    const talk = aTalk(compiled, BEGGING);
    const { dimension } = createDebrief(talk, compiled).next;
    expect(dimension).not.toBeNull();
    const disputed = { ...talk, disagreed: [`dimension:${dimension}`] };
    expect(createDebrief(disputed, compiled).next.dimension).not.toBe(dimension);
    expect(createDebrief(disputed, compiled).dimensions).toEqual(createDebrief(talk, compiled).dimensions);
    const all = { ...talk, disagreed: DIMENSIONS.map((one) => `dimension:${one}`) };
    expect(createDebrief(all, compiled).next).toMatchObject({ turn: null, dimension: null });
  });

  it('names the turns that did most and weighed most', () => {
    expect(review(BEGGING)).toMatchObject({ best: null, worst: 1 });
    expect(review(HONEST)).toMatchObject({ worst: null });
    expect(review(HONEST).best).toBeGreaterThan(0);
    expect(review([])).toMatchObject({ best: null, worst: null, swings: [] });
  });

  it('weighs nothing after a safety card', () => {
    const session = { ...aSession(compiled), ending: { id: 'safe', kind: 'safety' as const, title: 'Set aside' } };
    expect(createDebrief(session, compiled).unscored).toBe(true);
  });
});

const line = fc.record({
  say: fc.string({ minLength: 1, maxLength: 60 }),
  as: fc.uniqueArray(fc.constantFrom(...INTENTS), { minLength: 1, maxLength: 3 }),
});
const RANK: Readonly<Record<Level, number>> = { low: 0, medium: 1, 'not-shown': 1.5, high: 2 };

describe('for any talk, a debrief', () => {
  it('is the same each time, and quotes only what was typed', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const session = aTalk(compiled, lines);
        const found = createDebrief(session, compiled);
        expect(createDebrief(session, compiled)).toEqual(found);
        const exchanges = exchangesOf(session);
        for (const { evidence } of found.dimensions) {
          for (const { turn, quote } of evidence) expect(exchanges[turn - 1]?.utterance).toContain(quote);
        }
        expect(found.dimensions.map(({ dimension }) => dimension)).toEqual([...DIMENSIONS]);
      }),
      { numRuns: 150 },
    );
  });

  it('never lifts calm or respect for one more grave flag', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...CATEGORIES),
        fc.nat(5),
        (lines, category, at) => {
          const before = aTalk(compiled, lines);
          const index = at % before.turns.length;
          const turns = before.turns.map((turn, place) =>
            place === index && turn.kind === 'exchange'
              ? {
                  ...turn,
                  findings: [
                    {
                      ruleId: `${category}.test`,
                      category,
                      severity: 3 as const,
                      start: 0,
                      end: turn.utterance.length,
                    },
                  ],
                }
              : turn,
          );
          const level = (session: typeof before, wanted: Dimension) =>
            RANK[
              createDebrief(session, compiled).dimensions.find(({ dimension }) => dimension === wanted)?.level ?? 'high'
            ];
          for (const wanted of ['calm', 'respect'] as const) {
            expect(level({ ...before, turns }, wanted)).toBeLessThanOrEqual(level(before, wanted));
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
