import { branchSession } from '@shared/session/branch-session';
import { foldSession } from '@shared/session/fold-session';
import { MOST_TAKEN_BACK } from '@shared/session/person-schema';
import { sessionSchema } from '@shared/session/session-schema';
import { canTakeBack, takeBack } from '@shared/session/take-back';
import { describe, expect, it } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aSession, aTalk } from '../../support/sessions';

const compiled = compiledFixture();
const AT = '2026-01-05T10:00:00.000Z';
const LINES = [
  { say: 'I missed the concert.', as: ['own-fault'] },
  { say: 'I need an answer tonight.', as: ['pressure'] },
  { say: 'Goodbye, then.', as: ['leave'] },
] as const;

describe('taking a line back', () => {
  it('puts the talk exactly where it was, with the words in the field', () => {
    const before = aTalk(compiled, LINES.slice(0, 1));
    const after = aTalk(compiled, LINES.slice(0, 2));
    const back = takeBack(after, AT);
    if (!back.ok) throw new Error(back.error.code);
    const { takenBack, draft, changedAt, ...rest } = back.value;
    const { takenBack: _, draft: __, changedAt: ___, ...was } = before;
    expect(rest).toEqual(was);
    expect({ takenBack, draft, changedAt }).toEqual({
      takenBack: [{ turn: 2, utterance: 'I need an answer tonight.' }],
      draft: 'I need an answer tonight.',
      changedAt: AT,
    });
    const [now, then] = [foldSession(compiled, back.value), foldSession(compiled, before)];
    if (!now.ok || !then.ok) throw new Error('does not fold');
    expect(now.value.snapshot.value).toEqual(then.value.snapshot.value);
    expect(now.value.snapshot.context).toEqual(then.value.snapshot.context);
    expect(sessionSchema.safeParse(back.value).success).toBe(true);
  });

  it('lets a talk go on that the line had ended, and goes back as often as one likes', () => {
    let session = aTalk(compiled, LINES);
    expect(session.ending).not.toBeNull();
    for (const left of [2, 1, 0]) {
      const back = takeBack({ ...session, draft: '' }, AT);
      if (!back.ok) throw new Error(back.error.code);
      session = back.value;
      expect(session.turns).toHaveLength(left);
      expect(session.ending).toBeNull();
    }
    expect(session.takenBack.map(({ turn }) => turn)).toEqual([3, 2, 1]);
    expect(takeBack(session, AT)).toEqual({ ok: false, error: { code: 'nothing-said' } });
  });

  it('is no part of a real talk, nor of a talk in which nothing was said', () => {
    expect(canTakeBack({ ...aTalk(compiled, LINES), mode: 'real' })).toBe(false);
    expect(canTakeBack(aSession(compiled))).toBe(false);
  });

  it('leaves what a branch took over to the older talk', () => {
    const older = aTalk(compiled, LINES);
    const branch = branchSession({ session: older, before: 2, id: older.id.replace(/1$/, '2'), at: AT });
    expect(branch.turns).toHaveLength(1);
    expect(canTakeBack(branch)).toBe(false);
  });

  it('takes back neither an aside nor the stop of a talk', () => {
    const talk = aTalk(compiled, LINES.slice(0, 1));
    const aside = { kind: 'aside' as const, at: AT, utterance: 'words' };
    expect(canTakeBack({ ...talk, turns: [...talk.turns, aside] })).toBe(false);
    expect(canTakeBack({ ...talk, ending: { id: 'stopped', kind: 'safety', title: 'Set aside' } })).toBe(false);
  });

  it('keeps only so many of them, the latest', () => {
    const kept = Array.from({ length: MOST_TAKEN_BACK }, (_, index) => ({ turn: 1, utterance: `line ${index}` }));
    const back = takeBack({ ...aTalk(compiled, LINES.slice(0, 1)), takenBack: kept }, AT);
    if (!back.ok) throw new Error(back.error.code);
    expect(back.value.takenBack).toHaveLength(MOST_TAKEN_BACK);
    expect(back.value.takenBack.at(-1)?.utterance).toBe('I missed the concert.');
    expect(back.value.takenBack[0]?.utterance).toBe('line 1');
  });
});
