import { findGarble } from '@shared/dialogue/diagnostics/find-garble';
import { fillText } from '@shared/dialogue/fill-text';
import { ASKS, ENDED_BY, FAULTS } from '@shared/dialogue/history/history';
import { historyPhrases } from '@shared/dialogue/history/history-phrases';
import { PRONOUNS } from '@shared/dialogue/scenario-schema';
import { historyOf } from '@shared/dialogue/setting';
import { describe, expect, test } from 'vitest';
import { fixtureScenario } from '../../support/fixture-scenario';
import { theTables, theTakenTable } from '../../support/tables';

const { history } = theTables;

describe('the phrases of a history', () => {
  // FORMAT.md promises that every value fits these frames.
  const FRAMES = [
    'It has been {apart}, after {together}.',
    'When {fault.deed}, I learned to wait.',
    '{Fault.deed}. That is how I tell it.',
    'You never called {fault.doing} a choice.',
    '{Fault.doing} was the easy part.',
    'It was {fault.thing} that stayed with me.',
    '{Fault.thing} is over, you say.',
    'You came {ask.to}.',
    'You would like {ask.thing}, I think.',
    '{Ended.spoken}, and I was sorry.',
    '{Ended.story}, and it was spring.',
  ];

  test('fit every frame that the format names, whatever happened and whoever the ex is', () => {
    const seen = new Set<string>();
    for (const pronouns of PRONOUNS)
      for (const endedBy of ENDED_BY)
        for (const fault of FAULTS)
          for (const ask of ASKS) {
            const phrases = historyPhrases({ ...history.usual, endedBy, fault, ask }, history, pronouns);
            for (const frame of FRAMES) seen.add(fillText(frame, { name: 'Sam', pronouns, facts: {}, phrases }));
          }
    expect([...seen].filter((text) => findGarble(text, true) !== null)).toEqual([]);
    // Six frames for each fault, two for each ask, and so on: no two values read alike.
    expect(seen.size).toBe(1 + 6 * FAULTS.length + 2 * ASKS.length + 2 * ENDED_BY.length + 2);
  });

  test('speak to "you" and of nobody else, and never in the plural', () => {
    const { fault, ask } = history;
    const all = [...Object.values(fault), ...Object.values(ask)].flatMap((value) =>
      Object.entries(value).flatMap(([key, phrase]) => (key === 'label' ? [] : [phrase])),
    );
    expect(
      all.filter((phrase) => /\b(?:i|me|my|we|us|our|they|them|their|she|he|her|his|him)\b/i.test(phrase)),
    ).toEqual([]);
    expect(Object.values(fault).filter(({ thing }) => thing.endsWith('s') && !thing.endsWith('ss'))).toEqual([]);
  });
});

test('a history is the script’s where it is fixed, else the person’s, else what is usual in the script, else at all', () => {
  const scenario = {
    ...fixtureScenario,
    history: { fixed: { fault: 'lied' as const }, usual: { ask: 'coffee' as const, apart: 'a year' } },
  };
  const own = { fault: 'cheated' as const, apart: 'two weeks', endedBy: 'both' as const };
  expect(historyOf(scenario, own, history.usual)).toEqual({
    fault: 'lied',
    apart: 'two weeks',
    endedBy: 'both',
    ask: 'coffee',
    together: history.usual.together,
  });
});

test('what is taken up stands as a noun in the frames the format names', () => {
  const frames = ['{Took.x}, then.', 'I can do {took.x}.', 'So it was {took.x}.'];
  const phrases = [...theTakenTable.places, ...theTakenTable.things, ...theTakenTable.deeds].map(
    ({ phrase }) => phrase,
  );
  const texts = phrases.flatMap((phrase) =>
    frames.map((frame) =>
      frame.replace('{took.x}', phrase).replace('{Took.x}', phrase.charAt(0).toUpperCase() + phrase.slice(1)),
    ),
  );
  expect(texts.filter((text) => findGarble(text, true) !== null)).toEqual([]);
});
