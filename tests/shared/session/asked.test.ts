import { compileScenario } from '@shared/dialogue/compile-scenario';
import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { Intent } from '@shared/dialogue/intents';
import { INTENTS } from '@shared/dialogue/intents';
import { reactionsFileSchema, scenarioSchema } from '@shared/dialogue/scenario-schema';
import type { Stance } from '@shared/dialogue/scenario-schema';
import { createDebrief } from '@shared/review/create-debrief';
import { correctReading } from '@shared/session/correct-reading';
import { exchangesOf } from '@shared/session/exchanges';
import { foldSession } from '@shared/session/fold-session';
import type { Session } from '@shared/session/session-schema';
import { sessionSchema } from '@shared/session/session-schema';
import { startSession } from '@shared/session/start-session';
import { takeTurn } from '@shared/session/take-turn';
import { takenWords } from '@shared/session/taken-words';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixtureReactions, fixtureSource } from '../../support/fixture-scenario';
import { theTables } from '../../support/tables';
import { aReading, aReport } from '../../support/turns';

const at = '2026-01-02T10:00:00.000Z';
const lines = (about: string) => ['First', 'Second', 'Third'].map((nth) => ({ text: `${nth}, ${about}.` }));

const stance = reactionsFileSchema.parse({
  ...fixtureReactions,
  asked: {
    'see-again': { lines: lines('some day'), asides: ['Perhaps we could.'] },
    family: { lines: lines('they are well'), asides: ['They are all well.'] },
    'how-are-you': { lines: lines('tired'), asides: ['Tired, thanks.'] },
    'love-me': { lines: lines('I do not know'), effect: { strain: 1 } },
    'any-who': { lines: lines('nobody you know'), asides: ['I’ll come to who.', 'That one later.', 'Hm, who.'] },
    'any-you': { lines: lines('that needs thinking'), asides: ['That needs thinking.'] },
  },
});

/** The bench by the river, where somebody answers what they are asked. */
const compile = (change: Record<string, unknown> = {}): CompiledScenario => {
  const scenario = scenarioSchema.parse({
    ...fixtureSource,
    asked: [
      { topic: 'the-heron', patterns: ['how is the heron'], lines: lines('it fishes'), asides: ['It still fishes.'] },
      { topic: 'how-are-you', lines: lines('fair'), asides: ['Fair, as always.'], effect: { openness: 1 } },
    ],
    ...change,
  });
  const made = compileScenario(scenario, new Map<Stance, typeof stance>([['guarded', stance]]), theTables);
  if (!made.ok) throw new Error(made.error.map(({ message }) => message).join('\n'));
  return made.value;
};
const bench = compile();

type Line = readonly [text: string, ...intents: Intent[]];

function talk(said: readonly Line[], compiled = bench, p = 0.9): Session {
  let session = startSession({
    compiled,
    id: '00000000-0000-4000-8000-000000000001',
    seed: 1,
    at,
    rulesVersion: 'r1',
    readerVersion: 'i1',
  });
  for (const [utterance, ...intents] of said) {
    const taken = takeTurn({
      compiled,
      session,
      utterance,
      reading: aReading(utterance, intents, p),
      report: aReport(),
      at,
    });
    if (!taken.ok) break;
    ({ session } = taken.value);
  }
  return session;
}
const turnsOf = (said: readonly Line[], compiled = bench) => exchangesOf(talk(said, compiled));
const lastOf = (said: readonly Line[], compiled = bench) => {
  const last = turnsOf(said, compiled).at(-1);
  if (!last) throw new Error('nothing was said');
  return last;
};

describe('a line that is mainly a question', () => {
  test('is answered by its topic, at the same beat', () => {
    const turn = lastOf([['How’s your mum?', 'small-talk']]);
    expect(turn).toMatchObject({ from: 'arrives', to: 'arrives', openness: -1, asks: { topics: ['family'] } });
    expect(turn.answer).toMatchObject({ lineId: expect.stringMatching(/^asked\/family#/) as string, asideId: null });
  });

  test.each<Intent>(['unclear', 'evade', 'off-topic', 'greet', 'ask-open-question'])(
    'also where it is read as %s',
    (id) => {
      expect(lastOf([['so how is your mum and that whole lot of them over there', id]]).answer.lineId).toMatch(
        /^asked\//,
      );
    },
  );

  test('or where its words do nothing else, whatever it is read as; a question is what it was taken as', () => {
    expect(lastOf([['how is your mum', 'reflect']]).answer.lineId).toMatch(/^asked\/family/);
    expect(takenWords(lastOf([['how is your mum', 'unclear']]))).toEqual({ words: ['a question'], unsure: false });
  });

  test('as the scenario has it, before the stance: its own topic, its own words and effect', () => {
    expect(lastOf([['How is the heron?', 'small-talk']]).answer.lineId).toMatch(/^asked\/the-heron/);
    expect(lastOf([['How are you?', 'greet']])).toMatchObject({
      openness: 0,
      answer: { text: expect.stringMatching(/fair/) as string },
    });
  });

  test('once; asked again it is answered as any other line', () => {
    const [first, second] = turnsOf([
      ['How’s your mum?', 'small-talk'],
      ['And how’s your dad?', 'small-talk'],
    ]);
    expect(first?.answer.lineId).toMatch(/^asked\/family/);
    expect(second?.answer.lineId).toMatch(/^reaction\/small-talk/);
  });

  test('is no empty turn: five of them end nothing', () => {
    const ends = (text: string) => talk(Array.from({ length: 6 }, (): Line => [text, 'unclear'])).ending;
    expect(ends('hm')).not.toBeNull();
    const asked: Line[] = [
      ['hm', 'unclear'],
      ['er', 'unclear'],
      ['um', 'unclear'],
      ['eh', 'unclear'],
      ['how is your mum', 'unclear'],
    ];
    expect(talk(asked).ending).toBeNull();
  });

  test('is not answered where the line hurts or says goodbye', () => {
    expect(lastOf([['how is your mum, you liar', 'small-talk', 'insult']]).answer.lineId).not.toMatch(/^asked/);
    expect(lastOf([['how is your mum? bye', 'leave', 'small-talk']]).answer).toMatchObject({ asideId: null });
  });

  test('a request goes by the way that is for requests, and nothing is said beside it', () => {
    const turn = lastOf([['Could we do this again some time?', 'propose-next-step']]);
    expect(turn).toMatchObject({ to: 'refuses', asks: { topics: ['see-again'] }, answer: { asideId: null } });
  });

  test('goes by a way that asks for it, and nothing is said beside that', () => {
    const anywhere = [
      ...fixtureSource.anywhere,
      { when: { asked: ['family'], fair: true }, lines: [{ text: 'You ask after her.' }], to: 'weighs' },
    ];
    const turn = lastOf([['How’s your mum?', 'small-talk']], compile({ anywhere }));
    expect(turn).toMatchObject({ to: 'weighs', answer: { text: 'You ask after her.', asideId: null } });
  });
});

describe('a question beside something else', () => {
  const said: Line = ['I missed the concert and I am ashamed of it, it was mine to keep. How’s your mum?', 'own-fault'];

  test('is answered by an aside before the line that comes anyway, once', () => {
    const turn = lastOf([said]);
    expect(turn).toMatchObject({ to: 'weighs', openness: 0 });
    expect(turn.answer).toEqual({
      lineId: 'way/arrives/0#0',
      text: 'They are all well. So you do know about the concert.',
      cue: null,
      asideId: 'aside/family#0',
    });
    expect(
      lastOf([said, ['And I shouted at you about the car that week. How’s your mum?', 'own-fault']]).answer.asideId,
    ).toBeNull();
  });

  test('of two questions the weightier is the answer and the other is said beside it', () => {
    const { answer } = lastOf([['How are you? Do you still love me?', 'ask-open-question']]);
    expect(answer.asideId).toBe('aside/how-are-you#0');
    expect(answer.lineId).toMatch(/^asked\/love-me/);
  });
});

describe('a question beside taking a no', () => {
  const refused: Line = ['Could we do this again some time?', 'propose-next-step'];

  test('is answered before the talk ends, as the answer where it is most of the line, else in passing', () => {
    const asks: Line = ['All right, I hear that. How is your mum?', 'ask-to-talk', 'accept-no'];
    expect(lastOf([refused, asks])).toMatchObject({
      to: 'refuses',
      answer: { lineId: expect.stringMatching(/^asked\/family/) as string },
    });
    const accepts: Line = ['Then I take that as your answer and I thank you for it. How is your mum?', 'accept-no'];
    expect(lastOf([refused, accepts])).toMatchObject({
      to: 'refuses',
      answer: { lineId: expect.stringMatching(/^reaction\/accept-no/) as string, asideId: 'aside/family#0' },
    });
    expect(talk([refused, accepts, ['Thank you.', 'accept-no', 'thank']]).ending?.id).toBe('a-no-heard');
  });
});

describe('a bare answer', () => {
  test('to what the ex has just asked has a reaction of its own and weighs nothing', () => {
    const begun = compile({ beats: withQuestion() });
    const turn = lastOf([['no', 'accept-no', 'leave']], begun);
    expect(turn).toMatchObject({ bare: 'no', from: 'arrives', to: 'arrives', openness: -1 });
    expect(turn.answer.lineId).toMatch(/^reaction\/answer-no/);
    expect(takenWords(turn)).toEqual({ words: ['a no'], unsure: false });
    expect(
      createDebrief(talk([['no', 'defend']], begun), begun).dimensions.flatMap(({ evidence }) => evidence),
    ).toEqual([]);
  });

  test('is none where the ex has asked nothing', () => {
    expect(lastOf([['no', 'evade']])).toMatchObject({
      bare: null,
      answer: { lineId: expect.stringMatching(/^reaction\/evade/) as string },
    });
  });

  test('takes a way that asks for it', () => {
    const way = { when: { answer: ['yes'] }, to: 'weighs' };
    const begun = compile({ beats: withQuestion([way]) });
    expect(lastOf([['yes, I do', 'unclear']], begun).to).toBe('weighs');
    expect(lastOf([['no', 'own-fault']], begun).to).toBe('arrives');
  });

  test('to what a topic’s line asked is no answer to the beat', () => {
    const way = { when: { answer: ['yes'] }, to: 'weighs' };
    const curious = ['Well', 'Busy', 'Fine'].map((how) => ({ text: `${how}, all of them. And yours?` }));
    const begun = compile({ beats: withQuestion([way]), asked: [{ topic: 'family', lines: curious }] });
    const turns = exchangesOf(
      talk(
        [
          ['how is your family?', 'ask-open-question'],
          ['yes', 'unclear'],
        ],
        begun,
      ),
    );
    expect(turns.map(({ answer, to }) => [answer.lineId.split('#')[0], to])).toEqual([
      ['asked/family', 'arrives'],
      ['reaction/answer-yes', 'arrives'],
    ]);
  });

  test('counts as what the person says they meant', () => {
    const begun = compile({ beats: withQuestion() });
    const after = correctReading(begun, talk([['no', 'evade']], begun), 'own-fault', at);
    if (!after.ok) throw new Error(after.error.code);
    expect(exchangesOf(after.value)[0]).toMatchObject({ bare: null, to: 'weighs', corrected: { was: 'evade' } });
  });
});

/** The beats of the fixture, the first of which asks something. */
function withQuestion(ways: unknown[] = []) {
  const [first, ...others] = fixtureSource.beats;
  const questions = lines('did you mean it').map(({ text }) => ({ text: text.replace('.', '?') }));
  return [{ ...first, lines: questions, ways: [...ways, ...(first?.ways ?? [])] }, ...others];
}

test('whatever is said, the transcript folds to the same states, and is one that can be stored', () => {
  const begun = compile({ beats: withQuestion() });
  const line = fc.tuple(
    fc.constantFrom(
      'yes',
      'no',
      'idk',
      'How are you?',
      'How’s your mum and do you love me?',
      'I lied to you. How is the heron?',
      'words',
    ),
    fc.constantFrom(...INTENTS),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (said) => {
      const session = talk(said, begun);
      expect(sessionSchema.parse(session)).toEqual(session);
      expect(foldSession(begun, session)).toMatchObject({ ok: true, value: { agrees: true } });
      expect(talk(said, begun)).toEqual(session);
    }),
    { numRuns: 60 },
  );
});

describe('a question that only its form tells', () => {
  const WHO = 'who played at it';

  test('is answered as one, twice; then it goes the old way', () => {
    const answered = turnsOf([
      [`${WHO}?`, 'ask-open-question'],
      ['Who plays this viola?', 'ask-open-question'],
      ['And who made that cake?', 'unclear'],
    ]).map(({ answer }) => answer.lineId?.startsWith('asked/any-who#'));
    expect(answered).toEqual([true, true, false]);
  });

  test('is said to be heard beside other things, each time by another aside until there is none', () => {
    const said = ['car', 'money', 'party', 'dog'].map((what): Line => [
      `I lied to you about the ${what} and I knew it. Who told you?`,
      'own-fault',
    ]);
    const asides = turnsOf(said).map(({ answer }) => answer.asideId);
    expect(new Set(asides.slice(0, 3))).toEqual(new Set([0, 1, 2].map((at) => `aside/any-who#${at}`)));
    expect(asides[3]).toBeNull();
  });

  test('leaves the sentence to what is known in it', () => {
    expect(lastOf([['Would you tell me, how is your mum?', 'ask-open-question']]).asks?.topics).toEqual(['family']);
    expect(lastOf([['How is your mum? Who feeds her dog?', 'ask-open-question']]).asks?.topics).toEqual([
      'family',
      'any-who',
    ]);
  });

  test('is none where it has nothing to do with the talk', () => {
    const { answer } = lastOf([['Could you write me a cover letter?', 'off-topic']]);
    expect(answer).toMatchObject({ lineId: expect.stringMatching(/^reaction\/off-topic/) as string, asideId: null });
  });

  test('owns nothing, whatever the reader made of it', () => {
    const { openness } = lastOf([[`${WHO}?`, 'ask-open-question']]);
    expect(lastOf([[`${WHO}?`, 'own-fault']])).toMatchObject({ openness });
  });
});
