import { createContext } from '@shared/dialogue/dialogue-context';
import type { DialogueContext } from '@shared/dialogue/dialogue-context';
import { INTENTS } from '@shared/dialogue/intents';
import { TONES } from '@shared/dialogue/tones';
import { CLOSINGS, OPENINGS } from '@shared/dialogue/weigh-table';
import { weighTurn } from '@shared/dialogue/weigh-turn';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureScenario } from '../../support/fixture-scenario';
import { aTurn } from '../../support/turns';

const setting = { stance: 'guarded', endedBy: 'them', fault: 'lied', ask: 'coffee' } as const;
const start: DialogueContext = { ...createContext(fixtureScenario, setting), openness: 0 };
const opennessAfter = (...turns: ReturnType<typeof aTurn>[]) =>
  turns.reduce((context, turn) => weighTurn(context, turn).context, start).openness;

describe('weighing a turn', () => {
  test('an owned fault, listening and room open by one step each', () => {
    expect(opennessAfter(aTurn(['own-fault']))).toBe(1);
    expect(opennessAfter(aTurn(['reflect']))).toBe(1);
    expect(opennessAfter(aTurn(['give-room']))).toBe(1);
  });

  test('one turn opens by two steps at most', () => {
    expect(opennessAfter(aTurn(['own-fault', 'reflect', 'give-room', 'state-why']))).toBe(2);
  });

  test('the same kind of words does not open again before three turns have passed', () => {
    const other = () => aTurn(['small-talk']);
    expect(opennessAfter(aTurn(['own-fault']), aTurn(['own-fault']))).toBe(1);
    expect(opennessAfter(aTurn(['own-fault']), other(), aTurn(['own-fault']))).toBe(1);
    expect(opennessAfter(aTurn(['own-fault']), other(), other(), aTurn(['own-fault']))).toBe(2);
  });

  test('the same words never open twice', () => {
    const sorry = aTurn(['own-fault'], { words: 'the same' });
    const others = [1, 2, 3, 4].map(() => aTurn(['small-talk']));
    expect(opennessAfter(sorry, ...others, sorry)).toBe(1);
  });

  test('a turn that closes does not open as well', () => {
    expect(opennessAfter(aTurn(['own-fault', 'blame']))).toBe(-1);
  });

  test('an intent and its tone are one fault, of several the worst counts, and contempt weighs double', () => {
    expect(opennessAfter(aTurn(['beg'], { tones: ['pleading'] }))).toBe(-1);
    expect(opennessAfter(aTurn(['insult'], { tones: ['contemptuous'] }))).toBe(-2);
    expect(opennessAfter(aTurn(['beg', 'blame']))).toBe(-1);
    expect(opennessAfter(aTurn(['beg', 'insult']))).toBe(-2);
  });

  test('a doubtful reading closes nothing by itself, but what a rule found does', () => {
    expect(opennessAfter(aTurn(['blame'], { doubtful: true }))).toBe(0);
    expect(opennessAfter(aTurn(['blame'], { doubtful: true, tones: ['attacking'] }))).toBe(-1);
  });

  test('an account that was asked for costs nothing; blame in it does', () => {
    expect(opennessAfter(aTurn(['defend']))).toBe(-1);
    expect(opennessAfter(aTurn(['defend'], { accounts: true }))).toBe(0);
    expect(opennessAfter(aTurn(['defend', 'blame'], { accounts: true }))).toBe(-1);
    expect(opennessAfter(aTurn(['defend'], { accounts: true, tones: ['deflecting'] }))).toBe(-1);
  });

  test('points are covered once and stay so', () => {
    const { context } = weighTurn(weighTurn(start, aTurn(['describe-change'])).context, aTurn(['state-why']));
    expect(context.covered).toEqual(['why', 'reasons']);
  });

  test('a line that accepts and adds a reason is told by what it mainly does', () => {
    const pitch = weighTurn(start, aTurn(['give-reason', 'accept-no']));
    const accepting = weighTurn(start, aTurn(['accept-no', 'give-reason']));
    expect([pitch.pushes, pitch.accepts]).toEqual([true, false]);
    expect([accepting.pushes, accepting.accepts]).toEqual([false, true]);
    expect(weighTurn(start, aTurn(['accept-no', 'beg'])).pushes).toBe(true);
    expect(weighTurn(start, aTurn(['accept-no'], { tones: ['pressing'] }))).toMatchObject({
      pushes: true,
      accepts: false,
    });
  });

  test('promises are counted when they are new and plain, repeats when they are not', () => {
    const change = aTurn(['describe-change'], { words: 'the same' });
    const after = [change, change, aTurn(['describe-change'], { doubtful: true })].reduce(
      (context, turn) => weighTurn(context, turn).context,
      start,
    );
    expect([after.promises, after.repeats, after.told['describe-change']]).toEqual([1, 1, 2]);
  });

  test('pushes are counted only after a clear no', () => {
    expect(weighTurn(start, aTurn(['beg'])).context.pushes).toBe(0);
    expect(weighTurn({ ...start, refusals: 1 }, aTurn(['beg'])).context.pushes).toBe(1);
  });

  test('no table row opens for words that press or hurt', () => {
    const closing = CLOSINGS.flatMap((row) => row.intents);
    expect(closing.filter((intent) => OPENINGS[intent] !== undefined)).toEqual([]);
  });

  test('whatever is said, the scales keep their bounds', () => {
    const turns = fc.array(
      fc.record({
        intents: fc.uniqueArray(fc.constantFrom(...INTENTS), { minLength: 1, maxLength: 5 }),
        tones: fc.uniqueArray(fc.constantFrom(...TONES), { maxLength: 3 }),
        words: fc.constantFrom('a', 'b', 'c', 'd'),
        silent: fc.boolean(),
        doubtful: fc.boolean(),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(turns, (said) => {
        let context = start;
        for (const { intents, ...parts } of said) context = weighTurn(context, aTurn(intents, parts)).context;
        expect(Math.abs(context.openness)).toBeLessThanOrEqual(5);
        expect(context.strain).toBeGreaterThanOrEqual(0);
        expect(context.strain).toBeLessThanOrEqual(5);
        expect(context.emptyInRow).toBeLessThanOrEqual(10);
      }),
    );
  });
});
