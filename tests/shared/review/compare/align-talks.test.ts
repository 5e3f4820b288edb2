import { alignTalks } from '@shared/review/compare/align-talks';
import type { AlignedRow } from '@shared/review/compare/align-talks';
import { branchSession } from '@shared/session/branch-session';
import type { Exchange, Session } from '@shared/session/session-schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledFixture } from '../../../support/fixture-scenario';
import { aSession, aTalk } from '../../../support/sessions';

const compiled = compiledFixture();
const [sample] = aTalk(compiled, [{ say: 'I went quiet on you.', as: ['own-fault'] }]).turns;

/** A talk along these beats; turn n says "n" and what else it is given. */
function along(beats: readonly string[], words: readonly string[] = beats.map((_, at) => `line ${at}`)): Session {
  const turns = beats.slice(1).map((to, at) => {
    if (sample?.kind !== 'exchange') throw new Error('no exchange');
    const answer = { ...sample.answer, text: `at ${to}` };
    return {
      ...sample,
      from: beats[at] ?? '',
      to,
      answer,
      utterance: words[at] ?? '',
      openness: -1,
    } satisfies Exchange;
  });
  return { ...aSession(compiled), start: beats[0] ?? '', turns };
}
const numbers = (rows: readonly AlignedRow[]) => rows.map(({ left, right }) => [left?.number ?? 0, right?.number ?? 0]);

describe('two talks beside each other', () => {
  it('share what is the same from the start on, once', () => {
    const talk = along(['a', 'b', 'c', 'd', 'e']);
    const branch = { ...along(['a', 'b', 'c', 'x', 'y', 'z'], ['line 0', 'line 1', 'otherwise', 'so', 'and so']) };
    const { shared, rows, sameOpening } = alignTalks(talk, branch);
    expect([shared, sameOpening]).toEqual([2, true]);
    expect(numbers(rows)).toEqual([
      [3, 3],
      [4, 4],
      [0, 5],
    ]);
    expect(rows[0]).toMatchObject({ samePlace: true, sameWords: false, isSame: false });
  });

  it('stand where they came to the same moment, though not at the same turn', () => {
    const { rows } = alignTalks(
      along(['a', 'b', 'c', 'd']),
      along(['a', 'x', 'y', 'b', 'c'], ['one', 'two', 'three', 'four']),
    );
    expect(numbers(rows)).toEqual([
      [1, 1],
      [0, 2],
      [0, 3],
      [2, 4],
      [3, 0],
    ]);
    expect(rows[3]).toMatchObject({ samePlace: true });
  });

  it('keep the order where a moment was met twice', () => {
    const { rows } = alignTalks(along(['a', 'a', 'a', 'b'], ['one', 'two', 'three']), along(['a', 'b'], ['two']));
    expect(numbers(rows)).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
    ]);
    expect(rows[1]).toMatchObject({ sameWords: true, isSame: false });
  });

  it('go side by side turn by turn where nothing is shared', () => {
    const { shared, rows } = alignTalks(along(['a', 'b', 'c'], ['one', 'two']), along(['x', 'y'], ['three']));
    expect(shared).toBe(0);
    expect(numbers(rows)).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(rows.every(({ samePlace, sameWords }) => !samePlace && !sameWords)).toBe(true);
  });

  it('show the same words under another stance on one line, though they were answered otherwise', () => {
    const angry = along(['a', 'b', 'q'], ['line 0', 'line 1']);
    const other = { ...angry, stance: 'angry' as const, opening: { ...angry.opening, text: 'What.' } };
    const { sameOpening, shared, rows } = alignTalks(along(['a', 'b', 'c']), other);
    expect([sameOpening, shared]).toEqual([false, 0]);
    expect(rows.map(({ sameWords }) => sameWords)).toEqual([true, true]);
    expect(rows.map(({ isSame }) => isSame)).toEqual([true, false]);
  });

  it('share everything with themselves, and nothing is left over', () => {
    const talk = aTalk(compiled, [
      { say: 'I went quiet on you.', as: ['own-fault'] },
      { say: 'Would you like a walk?', as: ['propose-next-step'] },
    ]);
    expect(alignTalks(talk, talk)).toEqual({ sameOpening: true, shared: 2, rows: [] });
    const branch = branchSession({ session: talk, before: 2, id: 'x', at: talk.startedAt });
    expect(numbers(alignTalks(talk, branch).rows)).toEqual([[2, 0]]);
  });

  it('hold each turn of both once and in order, whatever they are', () => {
    const walk = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 12 });
    const lines = fc.array(fc.constantFrom('yes', 'no', 'why'), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(walk, walk, lines, lines, (one, other, said, answered) => {
        const { shared, rows } = alignTalks(along(one, said), along(other, answered));
        const left = rows.flatMap((row) => row.left?.number ?? []);
        const right = rows.flatMap((row) => row.right?.number ?? []);
        expect(left).toEqual(one.slice(1 + shared).map((_, at) => shared + at + 1));
        expect(right).toEqual(other.slice(1 + shared).map((_, at) => shared + at + 1));
        expect(rows.every((row) => row.left !== null || row.right !== null)).toBe(true);
      }),
    );
  });

  it('are put together quickly, also two of 2,000 turns', () => {
    const long = Array.from({ length: 2_001 }, (_, at) => `b${at % 17}`);
    const { rows } = alignTalks(along(long), along(['z', ...long].slice(0, 2_001)));
    expect(rows.length).toBeLessThan(4_001);
  });
});
