import { alignTalks } from '@shared/review/compare/align-talks';
import { foldSession } from '@shared/session/fold-session';
import { reopenOptions } from '@shared/session/reopen-options';
import { reopenTalk } from '@shared/session/reopen-talk';
import { sessionSchema } from '@shared/session/session-schema';
import { describe, expect, it } from 'vitest';
import { authoredLibrary } from '../../support/scenario-files';
import { aTalk } from '../../support/sessions';

const { scenarios } = authoredLibrary();
const scriptOf = (id: string) => {
  const compiled = scenarios.find(({ scenario }) => scenario.id === id);
  if (!compiled) throw new Error(id);
  return compiled;
};
const own = scriptOf('still-angry');
const talk = aTalk(own, [
  { say: 'Thank you for letting me come.', as: ['thank'] },
  { say: 'I laughed at that table, and it was at you.', as: ['own-fault'] },
  { say: 'What was it like for you?', as: ['ask-open-question'] },
]);
const fresh = { id: '00000000-0000-4000-8000-000000000009', at: '2026-02-01T10:00:00.000Z' };
const utterances = ({ turns }: typeof talk) => turns.map(({ utterance }) => utterance);

describe('an opening said again', () => {
  it('has the same lines, is answered by the other stance, and leaves the old talk as it was', () => {
    const before = structuredClone(talk);
    const again = reopenTalk({ session: talk, compiled: own, stance: 'guarded', lines: 2, cast: talk.cast, ...fresh });
    expect(talk).toEqual(before);
    expect(utterances(again)).toEqual(utterances(talk).slice(0, 2));
    expect(again).toMatchObject({ stance: 'guarded', ending: null, origin: { sessionId: talk.id, turns: 0 } });
    expect(sessionSchema.safeParse(again).success).toBe(true);
    expect(foldSession(own, again)).toMatchObject({ ok: true, value: { agrees: true } });
  });

  it('can be taken to another script, and stands beside the old talk line by line', () => {
    const compiled = scriptOf('agreed-coffee');
    const again = reopenTalk({ session: talk, compiled, stance: 'guarded', lines: 2, cast: talk.cast, ...fresh });
    expect(again.scenario.id).toBe('agreed-coffee');
    expect(foldSession(compiled, again)).toMatchObject({ ok: true, value: { agrees: true } });
    const { shared, rows } = alignTalks(talk, again);
    expect(shared).toBe(0);
    expect(rows.slice(0, 2).every(({ sameWords, isSame }) => sameWords && !isSame)).toBe(true);
  });

  it('stops before a line that would end it there, and keeps that one as a draft', () => {
    const ends = aTalk(scriptOf('a-plain-no'), [{ say: 'I have to go now, goodbye.', as: ['leave'] }]);
    expect(ends.ending).not.toBeNull();
    const session = { ...ends, turns: [...ends.turns, ...talk.turns] };
    const [compiled, { cast }] = [scriptOf('a-plain-no'), ends];
    const again = reopenTalk({ session, compiled, stance: 'moved-on', lines: 2, cast, ...fresh });
    expect(again).toMatchObject({ turns: [], draft: 'I have to go now, goodbye.', ending: null });
  });

  it('never takes more lines than there are, nor none', () => {
    const reopen = (lines: number) =>
      reopenTalk({ session: talk, compiled: own, stance: 'guarded', lines, cast: talk.cast, ...fresh }).turns.length;
    expect([reopen(0), reopen(99)]).toEqual([1, 3]);
  });

  it('leaves out what a safety card set aside', () => {
    const aside = { kind: 'aside' as const, at: talk.startedAt, utterance: 'set aside' };
    const session = { ...talk, turns: [aside, ...talk.turns] };
    const again = reopenTalk({ session, compiled: own, stance: 'guarded', lines: 1, cast: talk.cast, ...fresh });
    expect(utterances(again)).toEqual(['Thank you for letting me come.']);
  });
});

describe('who can hear it', () => {
  it('first the same script under its other stances, then other scripts of another stance', () => {
    const options = reopenOptions(talk, scenarios);
    expect(options[0]).toMatchObject({ stance: 'guarded', isSameScript: true, cast: talk.cast });
    expect(options.filter(({ stance }) => stance === 'angry')).toEqual([]);
    expect(options.slice(1).every(({ isSameScript }) => !isSameScript)).toBe(true);
    expect(options.length).toBeGreaterThan(8);
  });

  it('under the name the person gave, or under each script’s own', () => {
    const elsewhere = reopenOptions(talk, scenarios).at(-1);
    expect(elsewhere?.cast.name).toBe(elsewhere?.compiled.scenario.cast.name);
    const named = { ...talk, cast: { name: 'Marisol', pronouns: 'she' as const } };
    expect(reopenOptions(named, scenarios).every(({ cast }) => cast.name === 'Marisol')).toBe(true);
  });
});
