import { compileScenario } from '@shared/dialogue/compile-scenario';
import { parseScenario } from '@shared/dialogue/parse-scenario';
import { foldSession } from '@shared/session/fold-session';
import { startSession } from '@shared/session/start-session';
import { describe, expect, test } from 'vitest';
import { fixtureSource, fixtureStances } from '../../support/fixture-scenario';
import { aTalk } from '../../support/sessions';
import { theTables } from '../../support/tables';

/** The fixture with lines that take something up, at a beat that is easily stayed at. */
function aScript(change: Record<string, unknown> = {}) {
  const [arrives, ...others] = fixtureSource.beats;
  const taking = {
    'own-fault': { lines: [{ text: 'So it was {took.deed}.', when: { took: ['deed'] } }, ...three('owning')] },
    'small-talk': { lines: [{ text: '{Took.day} again?' }, { text: '{Took.thing}, still?' }, ...three('talking')] },
    'propose-next-step': { lines: [{ text: '{Took.thing} in {took.place}.' }, ...three('steps')] },
  };
  const parsed = parseScenario({
    ...fixtureSource,
    beats: [
      {
        ...arrives,
        ways: [
          { when: { took: ['day'], any: ['thank'] }, to: 'weighs' },
          { when: { took: ['day', 'place'] }, to: 'weighs' },
          { when: { any: ['ask-for-second-chance'] }, to: 'refuses' },
        ],
      },
      ...others,
    ],
    reactions: taking,
    ...change,
  });
  if (!parsed.ok) throw new Error(parsed.error[0]?.message);
  const compiled = compileScenario(parsed.value, fixtureStances, theTables);
  if (!compiled.ok) throw new Error(compiled.error.map(({ message }) => message).join());
  return compiled.value;
}
const three = (about: string) => ['One', 'Two', 'Three'].map((nth) => ({ text: `${nth} thing about ${about}.` }));
const answers = (session: ReturnType<typeof aTalk>) =>
  session.turns.map((turn) => (turn.kind === 'exchange' ? turn.answer.text : ''));

describe('taking up what was said', () => {
  test('a deed that is named plainly is given back, one that is not is not', () => {
    const script = aScript();
    expect(answers(aTalk(script, [{ say: 'I lied to you.', as: ['own-fault'] }]))).toEqual(['So it was the lying.']);
    const vague = answers(aTalk(script, [{ say: 'I did you wrong.', as: ['own-fault'] }]));
    expect(vague[0]).toMatch(/^(?:One|Two|Three) thing about owning\.$/);
  });

  test('what was proposed is kept for the rest of the talk, and is given back in one turn of three at most', () => {
    const chat = (say: string) => ({ say, as: ['small-talk' as const] });
    const lines = answers(
      aTalk(aScript(), [
        { say: 'A coffee on Saturday?', as: ['propose-next-step'] },
        ...['Nice day.', 'Cold, though.', 'Still here.', 'So am I.'].map(chat),
      ]),
    );
    const woven = lines.map((line) => /Saturday|coffee/.test(line));
    expect(woven).toEqual([false, true, false, false, true]);
  });

  test('a line that needs two things waits for both', () => {
    const one = answers(aTalk(aScript(), [{ say: 'A walk?', as: ['propose-next-step'] }]));
    const both = answers(aTalk(aScript(), [{ say: 'A walk in the park?', as: ['propose-next-step'] }]));
    expect([one[0]?.includes('walk'), both[0]]).toEqual([false, 'A walk in the park.']);
  });

  test('ways can ask for what was named, and folding the transcript leads there again', () => {
    const script = aScript();
    const talk = aTalk(script, [{ say: 'Saturday, in the park?', as: ['propose-next-step'] }]);
    expect(talk.turns[0]).toMatchObject({ to: 'weighs' });
    expect(foldSession(script, talk)).toMatchObject({ ok: true, value: { agrees: true } });
  });
});

describe('a further stance', () => {
  const cast = { ...fixtureSource.cast, alsoAs: [{ stance: 'angry', openness: -3 }] };
  const start = (stance: 'angry' | 'open' | undefined) => {
    const compiled = aScript({ cast });
    const session = startSession({
      compiled,
      id: '00000000-0000-4000-8000-000000000001',
      seed: 1,
      at: '2026-01-04T10:00:00.000Z',
      rulesVersion: 'r',
      readerVersion: 'i',
      stance,
    });
    return { compiled, session };
  };

  test('is kept by the session, begins where it says, and folds so again', () => {
    const { compiled, session } = start('angry');
    expect(session).toMatchObject({ stance: 'angry', openness: -3 });
    expect(foldSession(compiled, session)).toMatchObject({ value: { openness: -3 } });
  });

  test('that the script does not have is its own', () => {
    expect(start('open').session).toMatchObject({ stance: 'guarded', openness: -1 });
    expect(start(undefined).session).toMatchObject({ stance: 'guarded' });
  });

  test('of a session from before there were any is the script’s own', () => {
    const { compiled, session } = start(undefined);
    const old = { ...session, stance: null, history: null };
    expect(foldSession(compiled, old)).toMatchObject({ ok: true, value: { openness: -1, agrees: true } });
  });
});
