import { MOST_WRONG } from '@shared/session/person-schema';
import { isMarkedWrong, markWrong, unmarkWrong, wrongKeys } from '@shared/session/wrong-marks';
import { withStandingMarks } from '@shared/session/standing-marks';
import { createSpan } from '@shared/text/span';
import { expect, it } from 'vitest';
import { aSession } from '../../main/support/a-session';
import { compiledFixture } from '../../support/fixture-scenario';
import { aTalk } from '../../support/sessions';

const AT = '2026-03-02T10:00:00.000Z';
const flag = { ruleId: 'pleading.beg', utterance: 'Oh, I beg you so much', span: createSpan(4, 13) };

it('a flag that is not right is kept with its line, its place and its time, once', () => {
  const talk = aSession();
  const marked = markWrong(talk, flag, AT);
  expect(marked).toEqual({
    ...talk,
    changedAt: AT,
    wrong: [{ at: AT, ruleId: 'pleading.beg', utterance: flag.utterance, start: 4, end: 13 }],
  });
  expect(markWrong(marked, flag, '2026-03-03T10:00:00.000Z')).toBe(marked);
  expect(wrongKeys(marked).size).toBe(1);
});

it('it counts for the same words between the same neighbours, however the line goes on, and for no others', () => {
  const marked = markWrong(aSession(), flag, AT);
  expect(isMarkedWrong(marked, { ...flag, utterance: `${flag.utterance}. Truly.` })).toBe(true);
  expect(isMarkedWrong(marked, { ...flag, ruleId: 'pleading.please' })).toBe(false);
  expect(isMarkedWrong(marked, { ...flag, utterance: 'So, I beg you so much' })).toBe(false);
});

it('it can be taken back, and what was not marked changes nothing', () => {
  const marked = markWrong(aSession(), flag, AT);
  expect(unmarkWrong(marked, flag, AT).wrong).toEqual([]);
  expect(unmarkWrong(marked, { ...flag, ruleId: 'pleading.please' }, AT)).toBe(marked);
});

it('a talk that is full of them takes no more', () => {
  const mark = { at: AT, ruleId: 'pleading.beg', utterance: 'I beg', start: 0, end: 5 };
  const full = aSession({ wrong: Array.from({ length: MOST_WRONG }, () => mark) });
  expect(markWrong(full, flag, AT)).toBe(full);
});

it('a talk as its marks stand now is without what is marked or off, and is itself untouched', () => {
  const say = 'I need an answer tonight, or I beg you.';
  const flags = [
    { category: 'pressure', severity: 2, on: 'need an answer' },
    { category: 'pleading', severity: 3, on: 'I beg you' },
  ] as const;
  const talk = aTalk(compiledFixture(), [{ say, as: ['pressure'], flags }]);
  const rulesIn = ({ turns }: typeof talk) =>
    turns.flatMap((turn) => (turn.kind === 'exchange' ? turn.findings.map(({ ruleId }) => ruleId) : []));
  const off = new Set(['pressure.test']);
  const marked = markWrong(
    talk,
    { ruleId: 'pleading.test', utterance: say, span: createSpan(say.indexOf('I beg'), say.indexOf('.')) },
    AT,
  );
  expect(withStandingMarks(talk, new Set())).toBe(talk);
  expect(rulesIn(withStandingMarks(talk, off))).toEqual(['pleading.test']);
  expect(rulesIn(withStandingMarks(marked, off))).toEqual([]);
  expect(rulesIn(marked)).toEqual(['pressure.test', 'pleading.test']);
});
