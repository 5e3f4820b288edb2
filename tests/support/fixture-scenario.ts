import { compileScenario } from '@shared/dialogue/compile-scenario';
import type { CompiledScenario, StanceFiles } from '@shared/dialogue/compile-scenario';
import { REACTIONS, reactionsFileSchema, scenarioSchema } from '@shared/dialogue/scenario-schema';
import type { ReactionsFile, Scenario } from '@shared/dialogue/scenario-schema';
import { theTables } from './tables';

const three = (about: string) =>
  ['first', 'second', 'third'].map((nth) => ({ text: `The ${nth} thing about ${about.replaceAll('-', '')}.` }));

/** A stance's reactions, six plain wordings each, so that random talks have enough to say. */
export const fixtureReactions: ReactionsFile = reactionsFileSchema.parse({
  formatVersion: 1,
  stance: 'guarded',
  reactions: Object.fromEntries(
    REACTIONS.map((id) => [
      id,
      {
        lines: [...three(`${id} today`), ...three(`${id} before`)].map((line) => ({
          ...line,
          cue: '{They} {waits|wait}.',
        })),
        ...(id === 'insult' ? { effect: { openness: -1 } } : {}),
      },
    ]),
  ),
});

/** Every stance there is in these tests. */
export const fixtureStances: StanceFiles = new Map([
  ['guarded', fixtureReactions],
  ['angry', { ...fixtureReactions, stance: 'angry' }],
]);

/** The smallest scenario that has everything: questions, a refusal, a memory, ways with lines and all exits. */
export const fixtureSource = {
  formatVersion: 1,
  id: 'bench-by-the-river',
  version: 1,
  title: 'A bench by the river',
  summary: 'A short talk on a bench.',
  situation: 'You sit on the bench where {name} said {they} would be. You missed {fact.event}.',
  practises: ['saying why'],
  difficulty: 'gentle',
  minutes: 5,
  cast: {
    name: 'Rowan',
    pronouns: 'they',
    stance: 'guarded',
    manner: 'quiet, fair',
    notes:
      'Rowan is afraid of the same silence again, needs to hear what happened, and will never say that it was nothing.',
  },
  facts: { event: { label: 'what I missed', value: 'the concert' } },
  openness: -1,
  start: 'arrives',
  beats: [
    {
      id: 'arrives',
      lines: [{ text: 'You did come.', cue: '{They} {moves|move} {their} bag.' }, ...three('arriving')],
      asks: true,
      expects: ['greet', 'state-why', 'own-fault'],
      hints: { honest: 'Say what brings you.' },
      ways: [
        {
          when: { any: ['own-fault'] },
          lines: [{ text: 'So you do know about {fact.event}.' }],
          effect: { remember: ['owned'] },
          to: 'weighs',
        },
        { when: { any: ['state-why', 'give-reason'] }, to: 'weighs' },
        { when: { any: ['propose-next-step', 'ask-for-second-chance'] }, to: 'refuses' },
      ],
    },
    {
      id: 'weighs',
      lines: [{ text: 'You owned it. I heard that.', when: { remembers: ['owned'] } }, ...three('weighing')],
      expects: ['describe-change', 'own-fault', 'propose-next-step'],
      hints: { ownership: 'Name one thing you did.' },
      ways: [
        { when: { any: ['describe-change'], covered: ['faults'], openness: { min: 1 } }, to: 'softens' },
        { when: { any: ['propose-next-step', 'ask-for-second-chance'], openness: { max: 0 } }, to: 'refuses' },
        { when: { any: ['own-fault'], fair: true }, effect: { remember: ['owned'], openness: 1 }, to: 'softens' },
      ],
    },
    {
      id: 'softens',
      lines: three('softening'),
      expects: ['propose-next-step', 'give-room', 'leave'],
      hints: { respect: 'Keep it small.' },
      ways: [
        { when: { any: ['propose-next-step'], fair: true, openness: { min: 1 } }, end: 'one-more-walk' },
        { when: { any: ['propose-next-step', 'ask-for-second-chance'] }, to: 'refuses' },
      ],
    },
    {
      id: 'refuses',
      lines: three('saying no'),
      refuses: true,
      expects: ['accept-no', 'leave'],
      hints: { respect: 'Take it in.' },
      ways: [{ when: { any: ['state-feelings'], none: ['beg'] }, effect: { strain: 1 }, to: 'refuses' }],
    },
  ],
  anywhere: [{ when: { all: ['thank', 'give-room'], fair: true, openness: { min: 2 } }, end: 'door-open' }],
  endings: [
    {
      id: 'one-more-walk',
      kind: 'slow-start',
      title: 'One more walk',
      lines: [{ text: 'Sunday, then.' }],
      debrief: 'They agreed to a walk.',
    },
    {
      id: 'door-open',
      kind: 'open-door',
      title: 'A door left open',
      lines: [{ text: 'Write to me some day.' }],
      debrief: 'They left it open.',
    },
    {
      id: 'a-no-heard',
      kind: 'clear-no-accepted',
      title: 'A no, heard',
      lines: [{ text: 'Thank you for hearing it.' }],
      debrief: 'You took the no.',
    },
    {
      id: 'no-and-gone',
      kind: 'clear-no-pushed',
      title: 'A no, pushed',
      lines: [{ text: 'I said no.' }],
      debrief: 'They left after a second push.',
    },
    {
      id: 'got-up',
      kind: 'conversation-ended-by-ex',
      title: 'They got up',
      lines: [{ text: 'That is enough for me.' }],
      debrief: 'They ended it.',
    },
    {
      id: 'goodbye',
      kind: 'left-by-user',
      title: 'Goodbye',
      lines: [{ text: 'Take care.' }],
      debrief: 'You said goodbye.',
    },
    {
      id: 'safe',
      kind: 'safety',
      title: 'Set aside',
      lines: [{ text: 'We stop here.' }],
      debrief: 'The talk was set aside.',
    },
  ],
  exits: {
    closed: [{ end: 'got-up' }],
    pushed: [{ end: 'no-and-gone' }],
    left: [{ when: { openness: { min: 1 } }, end: 'door-open' }, { end: 'goodbye' }],
    accepted: [{ end: 'a-no-heard' }],
    spent: [{ end: 'goodbye' }],
    safety: [{ end: 'safe' }],
  },
};

export const fixtureScenario: Scenario = scenarioSchema.parse(fixtureSource);

/** The fixture, compiled; its faults fail the test that asks. */
export function compiledFixture(): CompiledScenario {
  const compiled = compileScenario(fixtureScenario, fixtureStances, theTables);
  if (!compiled.ok) throw new Error(compiled.error.map((fault) => `${fault.code} ${fault.message}`).join('\n'));
  return compiled.value;
}
