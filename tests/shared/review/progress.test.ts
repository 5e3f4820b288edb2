import { exchangesOf } from '@shared/session/exchanges';
import { markWrong } from '@shared/session/wrong-marks';
import { createSpan } from '@shared/text/span';
import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import type { Dimension } from '@shared/dialogue/scenario-schema';
import { advise } from '@shared/preparation/advise';
import type { Level } from '@shared/review/debrief';
import { comingBack, RECENT_TALKS } from '@shared/review/progress/coming-back';
import { lately } from '@shared/review/progress/lately';
import { nextScenario } from '@shared/review/progress/next-scenario';
import { countsForProgress, talkProgress } from '@shared/review/progress/talk-progress';
import type { TalkProgress } from '@shared/review/progress/talk-progress';
import { summariseSession } from '@shared/session/summarise';
import { describe, expect, it } from 'vitest';
import { compiledFixture } from '../../support/fixture-scenario';
import { authoredLibrary } from '../../support/scenario-files';
import { aTalk } from '../../support/sessions';

const compiled = compiledFixture();
const talk = aTalk(compiled, [
  { say: 'I left you alone with the move. That was me.', as: ['own-fault'] },
  {
    say: 'Well. I need an answer tonight. I need an answer tonight.',
    as: ['pressure'],
    flags: [{ category: 'pressure', severity: 3, on: 'need an answer tonight' }],
  },
  { say: 'Goodbye, then.', as: ['leave'] },
]);

const LEVELS = { calm: 'high', honest: 'high', ownership: 'high', listening: 'high', respect: 'high' } as const;
const aProgress = (part: Partial<TalkProgress> = {}, levels: Partial<Record<Dimension, Level>> = {}): TalkProgress => ({
  ...talkProgress(talk, compiled),
  ...part,
  levels: { ...LEVELS, ...levels },
});

describe('what Progress takes of a talk', () => {
  it('is its levels, what was felt, and each kind of mark once, in its sentence', () => {
    const found = talkProgress({ ...talk, ownView: { best: null, worst: null, calm: 'mixed' } }, compiled);
    expect(found).toMatchObject({ id: talk.id, calm: 'mixed', disputed: [] });
    expect(Object.keys(found.levels)).toEqual([...DIMENSIONS]);
    const [flag, ...more] = found.flags;
    expect(more).toEqual([]);
    expect(flag).toMatchObject({ category: 'pressure', turn: 2, quote: 'I need an answer tonight.' });
    expect(flag?.quote.slice(flag.span.start, flag.span.end)).toBe('need an answer tonight');
  });

  it('leaves out a flag that was marked as not right, and says which dimensions they do', () => {
    const utterance = exchangesOf(talk)[1]?.utterance ?? '';
    const start = utterance.indexOf('need an answer');
    const span = createSpan(start, start + 'need an answer tonight'.length);
    const marked = markWrong(talk, { ruleId: 'pressure.test', utterance, span }, talk.changedAt);
    const found = talkProgress({ ...marked, disagreed: ['dimension:respect'] }, compiled);
    expect(found.flags).toEqual([]);
    expect(found.disputed).toEqual(['respect']);
    expect(talkProgress(talk, compiled, new Set(['pressure.test'])).flags).toEqual([]);
  });

  it('is nothing of talks that are unsent, not ended, for one skill, or ended by a safety card', () => {
    const summary = summariseSession(talk);
    expect(countsForProgress(summary)).toBe(true);
    for (const other of [
      { unsent: true },
      { ending: null },
      { mode: 'drill' as const },
      { exchanges: 0 },
      { ending: { id: 'safe', kind: 'safety' as const, title: 'Set aside' } },
    ]) {
      expect(countsForProgress({ ...summary, ...other })).toBe(false);
    }
  });
});

describe('lately', () => {
  it('is the middle of the last few talks, beside the few before', () => {
    const levels: Level[] = ['high', 'medium', 'high', 'low', 'high', 'low', 'low', 'medium'];
    const talks = levels.map((calm) => aProgress({}, { calm }));
    expect(lately(talks, 'calm')).toEqual({ dimension: 'calm', now: 'high', before: 'low' });
    expect(lately(talks.slice(0, 6), 'calm').before).toBeNull();
  });

  it('passes over talks that did not show it, or where the person sees it differently', () => {
    const talks = [aProgress({}, { calm: 'not-shown' }), aProgress({ disputed: ['calm'] }, { calm: 'low' })];
    expect(lately(talks, 'calm')).toEqual({ dimension: 'calm', now: null, before: null });
    expect(lately([...talks, aProgress({}, { calm: 'medium' })], 'calm').now).toBe('medium');
  });
});

describe('what comes back', () => {
  const mark = (category: 'pressure' | 'pleading', quote: string) => ({
    category,
    turn: 1,
    quote,
    span: { start: 0, end: 1 },
  });
  const flagsOf = ({ flags }: TalkProgress) => flags;

  it('came in two of the recent talks at least; the most frequent first, each with its latest line', () => {
    const talks = [
      aProgress({ id: 'c', flags: [mark('pleading', 'latest plea'), mark('pressure', 'latest push')] }),
      aProgress({ id: 'b', flags: [mark('pressure', 'older push')] }),
      aProgress({ id: 'a', flags: [mark('pressure', 'oldest push'), mark('pleading', 'older plea')] }),
    ];
    expect(
      comingBack(talks, flagsOf).map(({ category, talks: times, mark: { quote } }) => [category, times, quote]),
    ).toEqual([
      ['pressure', 3, 'latest push'],
      ['pleading', 2, 'latest plea'],
    ]);
    expect(comingBack(talks.slice(0, 1), flagsOf)).toEqual([]);
  });

  it('quotes no line twice where there is another, and looks at no more than the recent talks', () => {
    const both = [mark('pressure', 'the same line'), mark('pleading', 'the same line')];
    const push = aProgress({ flags: both.slice(0, 1) });
    const talks = [aProgress({ flags: both }), aProgress({ flags: [mark('pleading', 'another line')] }), push, push];
    const found = comingBack(talks, flagsOf);
    expect(new Set(found.map((one) => one.mark.quote)).size).toBe(2);
    const long = [...Array.from({ length: RECENT_TALKS }, () => aProgress({ flags: [] })), ...talks];
    expect(comingBack(long, flagsOf)).toEqual([]);
  });
});

describe('a talk to have next', () => {
  const { scenarios } = authoredLibrary();
  const none = advise({ signs: [], standing: null, harm: null });
  const suggest = (talks: readonly TalkProgress[], tried: readonly string[] = [], advice = none) =>
    nextScenario(talks, new Set(tried), scenarios, advice);

  it('turns on what came hardest lately, is not one just had, and not hard going before a few talks', () => {
    const talks = [aProgress({ scenarioId: 'agreed-coffee' }, { listening: 'low', calm: 'medium' })];
    const found = suggest(talks, ['agreed-coffee']);
    expect(found?.reason).toEqual({ kind: 'dimension', dimension: 'listening' });
    expect(found?.scenario.scenario.id).not.toBe('agreed-coffee');
    expect(found?.scenario.scenario.difficulty).not.toBe('hard-going');
  });

  it('is the gentlest that was not had yet, where all held; none where all were had', () => {
    const found = suggest([aProgress()], ['agreed-coffee', 'first-text']);
    expect(found?.reason).toEqual({ kind: 'new' });
    expect(found?.scenario.scenario.difficulty).toBe('gentle');
    expect(
      suggest(
        [aProgress()],
        scenarios.map(({ scenario }) => scenario.id),
      ),
    ).toBeNull();
  });

  it('follows a sign that was noted before all else, and is none where no talk is to be offered', () => {
    const signed = { ...none, suggested: new Map([['someone-new', 'They are with somebody new.']]) };
    expect(suggest([aProgress({}, { calm: 'low' })], [], signed)).toMatchObject({
      scenario: { scenario: { id: 'someone-new' } },
      reason: { kind: 'sign', sign: 'They are with somebody new.' },
    });
    expect(suggest([aProgress()], [], advise({ signs: [], standing: null, harm: 'they-hurt-me' }))).toBeNull();
  });
});
