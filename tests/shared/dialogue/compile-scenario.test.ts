import { compileScenario } from '@shared/dialogue/compile-scenario';
import { parseScenario } from '@shared/dialogue/parse-scenario';
import { placeOf, startDialogue, stepDialogue } from '@shared/dialogue/step-dialogue';
import type { DialogueEvent } from '@shared/dialogue/turn-event';
import { describe, expect, test } from 'vitest';
import { compiledFixture, fixtureSource, fixtureStances } from '../../support/fixture-scenario';
import { theTables, usualSetting } from '../../support/tables';
import { aTurn } from '../../support/turns';

const compiled = compiledFixture();

function play(...events: DialogueEvent[]) {
  const end = events.reduce(
    (snapshot, event) => stepDialogue(compiled, snapshot, event),
    startDialogue(compiled, usualSetting(compiled)),
  );
  return { at: placeOf(end), said: end.context.said, context: end.context, ended: end.status === 'done' };
}
const toNo = aTurn(['ask-for-second-chance']);
const any = () => aTurn(['small-talk']);

describe('a compiled scenario', () => {
  test('takes the first way that holds and says its own lines, else the lines of where it leads', () => {
    expect(play(aTurn(['own-fault', 'state-why']))).toMatchObject({ at: 'weighs', said: 'way/arrives/0' });
    expect(play(aTurn(['state-why']))).toMatchObject({ at: 'weighs', said: 'beat/weighs' });
  });

  test('conditions see the turn’s own weight', () => {
    // Starts at −1; owning opens to 0, the way adds 1.
    expect(play(aTurn(['state-why']), aTurn(['own-fault'])).context).toMatchObject({
      openness: 2,
      memories: ['owned'],
    });
  });

  test('what no way takes up is met by the gravest reaction, and the talk stays', () => {
    expect(play(aTurn(['thank', 'blame']))).toMatchObject({ at: 'arrives', said: 'reaction/blame' });
  });

  test('a second plea, the same words and silence have reactions of their own', () => {
    expect(play(aTurn(['beg']), aTurn(['beg'])).said).toBe('reaction/beg-again');
    const same = aTurn(['thank'], { words: 'same' });
    expect(play(same, same).said).toBe('reaction/repeat');
    expect(play(aTurn(['unclear'], { silent: true })).said).toBe('reaction/silence');
  });

  test('words of harm that are said again are still answered as such', () => {
    const same = aTurn(['self-harm'], { words: 'same' });
    expect(play(same, same).said).toBe('reaction/self-harm');
  });

  test('the ex ends the talk at −5', () => {
    const rude = play(aTurn(['insult']), aTurn(['insult']));
    expect(rude).toMatchObject({ at: 'got-up', ended: true, said: 'ending/got-up' });
  });

  test('strain ends the talk as well', () => {
    const turns = [1, 2, 3, 4, 5].map(() => aTurn(['small-talk'], { tones: ['overwhelming'] }));
    expect(play(...turns).at).toBe('got-up');
  });

  test('an effect stops one step before the limit, so that only the person’s words end the talk', () => {
    // −1, blame −2; the insult weighs −2, and its reaction would take the last step.
    const warned = play(aTurn(['blame']), aTurn(['insult']));
    expect(warned).toMatchObject({ at: 'arrives', said: 'reaction/insult', context: { openness: -4 } });
    expect(play(aTurn(['blame']), aTurn(['insult']), aTurn(['blame'])).at).toBe('got-up');
  });

  test('an effect opens nothing in a turn that closes, whatever the way says', () => {
    // −1, state-why +1; owning would open by 1 and the way by 1 more, but the line makes itself small.
    const small = aTurn(['own-fault'], { tones: ['self-abasing'] });
    expect(play(aTurn(['state-why']), small)).toMatchObject({ at: 'softens', context: { openness: 0 } });
  });

  test('one push past a no is met, the second ends the talk', () => {
    expect(play(toNo, aTurn(['give-reason']))).toMatchObject({ at: 'refuses', said: 'reaction/press-after-no' });
    expect(play(toNo, aTurn(['give-reason']), any(), aTurn(['beg'])).at).toBe('no-and-gone');
  });

  test('one checking question after a no is fine', () => {
    expect(play(toNo, aTurn(['ask-open-question']))).toMatchObject({ said: 'reaction/ask-open-question' });
  });

  test('who accepts a no and asks one thing is answered first, and once', () => {
    const checks = () => aTurn(['accept-no', 'ask-open-question']);
    expect(play(toNo, checks())).toMatchObject({ at: 'refuses', said: 'reaction/ask-open-question' });
    expect(play(toNo, checks(), checks()).at).toBe('a-no-heard');
    expect(play(toNo, aTurn(['accept-no', 'ask-open-question', 'leave'])).at).toBe('a-no-heard');
  });

  test('a no that is accepted ends well, by word, by goodbye or by leaving', () => {
    expect(play(toNo, aTurn(['accept-no'])).at).toBe('a-no-heard');
    expect(play(toNo, aTurn(['thank', 'leave'])).at).toBe('a-no-heard');
    expect(play(toNo, { type: 'talk.left' }).at).toBe('a-no-heard');
    expect(play(aTurn(['accept-no'])).ended).toBe(false);
  });

  test('a goodbye ends by the first exit that holds', () => {
    expect(play(aTurn(['leave'])).at).toBe('goodbye');
    expect(play(aTurn(['state-why']), aTurn(['own-fault']), aTurn(['leave'])).at).toBe('door-open');
    expect(play({ type: 'talk.left' }).at).toBe('goodbye');
  });

  test('ways that hold anywhere come after the beat’s own', () => {
    expect(play(aTurn(['state-why', 'reflect']), aTurn(['own-fault']), aTurn(['thank', 'give-room'])).at).toBe(
      'door-open',
    );
  });

  test('five empty turns in a row end the talk kindly, and one that says something begins the count anew', () => {
    const empty = () => aTurn(['unclear']);
    expect(play(empty(), empty(), empty(), empty(), empty()).at).toBe('goodbye');
    expect(play(empty(), empty(), empty(), any(), empty(), empty()).ended).toBe(false);
  });

  test('who wanders on by wide ways and says nothing is given up on as well', () => {
    const [first, ...others] = fixtureSource.beats;
    const wide = [
      { ...first, ways: [...(first?.ways ?? []), { to: 'weighs' }] },
      ...others.map((beat) => ({ ...beat, ways: [...beat.ways, { to: 'arrives' }] })),
    ];
    const parsed = parseScenario({ ...fixtureSource, beats: wide });
    const made = parsed.ok && compileScenario(parsed.value, fixtureStances, theTables);
    if (!made || !made.ok) throw new Error('the wide fixture compiles');
    let snapshot = startDialogue(made.value, usualSetting(made.value));
    const places = Array.from({ length: 10 }, () => {
      snapshot = stepDialogue(made.value, snapshot, aTurn(['evade']));
      return placeOf(snapshot);
    });
    expect(places.slice(-3)).toEqual(['arrives', 'weighs', 'goodbye']);
  });

  test('stopping after a safety card ends by the exit for it, from anywhere', () => {
    expect(play({ type: 'talk.stopped' }).at).toBe('safe');
    expect(play(toNo, { type: 'talk.stopped' }).at).toBe('safe');
  });

  test('an ended talk stays as it ended', () => {
    expect(play(aTurn(['leave']), aTurn(['own-fault']), { type: 'talk.stopped' }).at).toBe('goodbye');
  });

  test('arriving at a no again counts again', () => {
    expect(play(toNo, aTurn(['state-feelings'])).context.refusals).toBe(2);
  });

  test('with a fault gives the fault and no machine', () => {
    const parsed = parseScenario({ ...fixtureSource, start: 'nowhere' });
    expect(parsed.ok && compileScenario(parsed.value, fixtureStances, theTables)).toMatchObject({
      ok: false,
      error: [{ code: 'sc008' }],
    });
  });
});
