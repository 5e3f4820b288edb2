import { choosePair } from '@shared/review/compare/choose-pair';
import { commonStretches } from '@shared/review/compare/differing-words';
import { movedBy } from '@shared/review/compare/moved-by';
import type { SessionSummary } from '@shared/session/session-schema';
import { summariseSession } from '@shared/session/summarise';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledFixture } from '../../../support/fixture-scenario';
import { aSession, aTalk } from '../../../support/sessions';

const words = (line: string, other: string) =>
  commonStretches(line, other).map(({ start, end }) => line.slice(start, end));

describe('what two lines have in common', () => {
  it('is told in stretches, whatever the apostrophes and capitals', () => {
    const one = 'I’m sorry I left you with that. I just need to know.';
    const other = "I'm sorry I left you with that. You were alone.";
    expect(words(one, other)).toEqual(['I’m sorry I left you with that']);
    expect(words(other, one)).toEqual(["I'm sorry I left you with that"]);
  });

  it('is nothing where hardly a word is shared, and all where all are', () => {
    expect(words('I went quiet on you.', 'What was it like for you?')).toEqual([]);
    expect(words('A no is fine.', 'A no is fine.')).toEqual(['A no is fine']);
    expect(words('', '')).toEqual([]);
  });

  it('lies inside the line and never overlaps, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (line, other) => {
        let at = 0;
        for (const { start, end } of [...commonStretches(line, other), ...commonStretches(line, line)].slice(0, 1)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeLessThanOrEqual(line.length);
          at = end;
        }
      }),
    );
    expect(commonStretches('word '.repeat(4_000), 'word '.repeat(4_000))).toEqual([]);
  });
});

describe('what goes with a movement', () => {
  const talk = aTalk(compiledFixture(), [
    {
      say: 'I need an answer now, please.',
      as: ['pressure'],
      flags: [{ category: 'pressure', severity: 2, on: 'now' }],
    },
  ]);
  const [turn] = talk.turns;

  it('are the flags where it closed, and what it was taken as where it did not', () => {
    if (turn?.kind !== 'exchange') throw new Error('no exchange');
    expect(movedBy(turn, -1)).toEqual(['pressure']);
    expect(movedBy(turn, 0)).toEqual(['pressing for an answer']);
    expect(movedBy({ ...turn, findings: [] }, -1)).toEqual(['pressing for an answer']);
  });
});

describe('which two are looked at first', () => {
  const summary = (id: string, more: Partial<SessionSummary> = {}): SessionSummary => ({
    ...summariseSession(aSession(compiledFixture())),
    id,
    exchanges: 3,
    ...more,
  });
  const [a, b, c] = [summary('a'), summary('b'), summary('c')];
  const { scenarioId } = a;

  it('are a branch and its origin, from either of them', () => {
    const branch = summary('d', { branchOf: 'b' });
    expect(choosePair([branch, c, b, a], scenarioId, 'd')).toEqual(['b', 'd']);
    expect(choosePair([branch, c, b, a], scenarioId, 'b')).toEqual(['b', 'd']);
    expect(choosePair([c, branch, b, a], scenarioId, null)).toEqual(['b', 'd']);
  });

  it('are else this talk and the one before it, or the next', () => {
    expect(choosePair([c, b, a], scenarioId, 'c')).toEqual(['b', 'c']);
    expect(choosePair([c, b, a], scenarioId, 'a')).toEqual(['a', 'b']);
    expect(choosePair([c, b, a], scenarioId, null)).toEqual(['b', 'c']);
  });

  it('are none where there are no two in which something was said', () => {
    expect(choosePair([], scenarioId, null)).toBeNull();
    expect(choosePair([a], scenarioId, 'a')).toBeNull();
    expect(choosePair([summary('b', { exchanges: 0 }), a], scenarioId, 'a')).toBeNull();
    expect(choosePair([summary('b', { scenarioId: 'another' }), a], scenarioId, 'a')).toBeNull();
    expect(choosePair([summary('b', { branchOf: 'gone' })], scenarioId, 'b')).toBeNull();
  });

  it('may lie in two scenarios, where the same opening was taken to another', () => {
    const elsewhere = summary('d', { branchOf: 'a', scenarioId: 'another' });
    expect(choosePair([elsewhere, a], 'another', 'd')).toEqual(['a', 'd']);
  });
});
