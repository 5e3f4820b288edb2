import type { Intent } from '@shared/dialogue/intents';
import { correctReading, CORRECTIONS } from '@shared/session/correct-reading';
import { createDebrief } from '@shared/review/create-debrief';
import { foldSession } from '@shared/session/fold-session';
import { meaningsOf } from '@shared/session/meanings';
import { sessionSchema } from '@shared/session/session-schema';
import type { Exchange, Session } from '@shared/session/session-schema';
import { takenWords } from '@shared/session/taken-words';
import { describe, expect, test } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { aSession, aTalk } from '../../support/sessions';

const compiled = compiledFixture();
const at = '2026-01-04T11:00:00.000Z';
const talk = (...as: readonly (readonly Intent[])[]): Session =>
  aTalk(
    compiled,
    as.map((intents, turn) => ({ say: `Line ${turn + 1}, as I meant it.`, as: intents })),
  );
const corrected = (session: Session, intent: Intent): Session => {
  const result = correctReading(compiled, session, intent, at);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const lastOf = (session: Session): Exchange => {
  const last = session.turns.at(-1);
  if (last?.kind !== 'exchange') throw new Error('no exchange');
  return last;
};

function withAside(session: Session): Session {
  return { ...session, turns: [...session.turns, { kind: 'aside', at, utterance: 'x' }] };
}

describe('correcting what a line was taken as', () => {
  test('leads the talk where the line was meant to lead, and keeps what it had been taken as', () => {
    const misread = talk(['small-talk']);
    const was = lastOf(misread);
    expect(was.to).toBe('arrives');
    const after = corrected(misread, 'own-fault');
    expect(lastOf(after)).toMatchObject({
      utterance: was.utterance,
      at: was.at,
      to: 'weighs',
      reading: { primary: 'own-fault', intents: [{ id: 'own-fault', p: 1, source: 'person' }] },
      corrected: { was: 'small-talk', answer: was.answer },
    });
    expect(after.turns).toHaveLength(1);
    expect(sessionSchema.parse(after)).toEqual(after);
    const folded = foldSession(compiled, after);
    expect(folded.ok && folded.value).toMatchObject({ agrees: true, openness: lastOf(after).openness });
  });

  test('a second correction still knows the first reading', () => {
    const twice = corrected(corrected(talk(['small-talk']), 'own-fault'), 'state-why');
    expect(lastOf(twice)).toMatchObject({ reading: { primary: 'state-why' }, corrected: { was: 'small-talk' } });
  });

  test('takes back what the misreading had moved, an ending too', () => {
    const ended = talk(['leave']);
    expect(ended.ending).not.toBeNull();
    const on = corrected(ended, 'own-fault');
    expect(on.ending).toBeNull();
    expect(lastOf(on).openness).toBeGreaterThan(ended.openness);
  });

  test('keeps a draft and the flags: how it was put stays how it was put', () => {
    const misread: Session = { ...talk(['small-talk']), draft: 'and another' };
    const last = { ...lastOf(misread), tones: ['pleading' as const] };
    const after = corrected({ ...misread, turns: [last] }, 'apologise');
    expect(after.draft).toBe('and another');
    expect(lastOf(after).tones).toEqual(['pleading']);
  });

  test('counts in the review as what the person meant', () => {
    const misread = talk(['small-talk'], ['small-talk']);
    expect(createDebrief(misread, compiled).points.faults).toEqual([]);
    expect(createDebrief(corrected(misread, 'own-fault'), compiled).points.faults).toEqual([2]);
  });

  test.each([
    ['before anything was said', aSession(compiled), 'greet', 'not-the-last'],
    ['after words that a card took out', withAside(talk(['greet'])), 'greet', 'not-the-last'],
    ['to what nobody can choose', talk(['greet']), 'self-harm', 'not-an-intent'],
  ] as const)('is refused %s', (_, session, intent, code) => {
    expect(correctReading(compiled, session, intent, at)).toEqual({ ok: false, error: { code } });
  });
});

describe('what a line can have been meant as', () => {
  test('is everything that can be chosen, each once, but what it was taken as; the possible ones first', () => {
    const { likely, rest } = meaningsOf(lastOf(talk(['small-talk', 'greet'])));
    expect(likely).toEqual(['greet']);
    expect([...likely, ...rest, 'small-talk'].toSorted()).toEqual(CORRECTIONS.toSorted());
  });

  test('leaves out the question it was taken as, where the reader had read a rival into it', () => {
    const turn = lastOf(talk(['ask-about-new-partner', 'greet']));
    const { likely, rest } = meaningsOf({ ...turn, asks: { topics: ['family'], mainly: true } });
    expect(likely).toEqual(['ask-about-new-partner', 'greet']);
    expect(rest).not.toContain('ask-open-question');
  });

  test('tells what the person said in their own list', () => {
    const after = corrected(talk(['small-talk']), 'thank');
    expect(takenWords(lastOf(after))).toEqual({ words: ['thanking'], unsure: false });
    expect(meaningsOf(lastOf(after)).likely).toEqual(['thank']);
  });
});
