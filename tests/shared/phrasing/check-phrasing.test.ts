import { describe, expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { MOST_FINDINGS } from '@shared/phrasing/resolve';
import { sliceSpan } from '@shared/text/span';
import { aMatcher, SOME_RULES } from '../../support/phrasing';

const matcher = aMatcher(...SOME_RULES);
const marked = (text: string, using = matcher) =>
  checkPhrasing(using, text).findings.map(({ ruleId, severity, span }) => [ruleId, severity, sliceSpan(text, span)]);

describe('findings', () => {
  it('mark the longest match of a rule, in the text as typed', () => {
    expect(marked('oh 😭 im  beggin u')).toEqual([['pleading.beg', 3, 'im  beggin u']]);
  });

  it('stand by start, and two rules that do not nest both stay', () => {
    expect(marked("You're pathetic. Answer me now.").map(([id]) => id)).toEqual([
      'contempt.loser',
      'pressure.answer-now',
    ]);
  });

  it('list the weaker rule under the graver where one holds the other', () => {
    const nested = aMatcher(
      { id: 'guilt-trip.owe', severity: 3, patterns: ['you owe me'] },
      { id: 'pleading.last-chance', severity: 2, patterns: ['you owe me one last chance'] },
      { id: 'fishing.owe', severity: 3, patterns: ['you owe me'] },
    );
    const [finding, ...others] = checkPhrasing(nested, 'you owe me one last chance').findings;
    expect(finding).toMatchObject({
      ruleId: 'guilt-trip.owe',
      severity: 3,
      under: ['fishing.owe', 'pleading.last-chance'],
    });
    expect(others).toEqual([]);
  });

  it('are called off by an exception of their own rule', () => {
    const { findings, calledOff } = checkPhrasing(matcher, 'I beg your pardon');
    expect(findings).toEqual([]);
    expect(calledOff[0]).toMatchObject({ ruleId: 'pleading.beg', by: 'exception', cue: { start: 2, end: 17 } });
  });

  it('are raised by one step for capitals, drawn-out letters and !!, and no further', () => {
    const one = aMatcher({ id: 'fishing.answer', severity: 1, patterns: ['answer me'] });
    const severity = (text: string) => checkPhrasing(one, text).findings[0]?.severity;
    expect(severity('answer me')).toBe(1);
    expect(severity('answer me!')).toBe(1);
    expect(severity('answer me!!')).toBe(2);
    expect(severity('ANSWER ME')).toBe(2);
    expect(severity('answerrrr me')).toBe(2);
    expect(severity('ANSWERRRR ME!!!!')).toBe(2);
  });

  it('never come from emphasis on calm words', () => {
    expect(marked('thank you so much!!!!')).toEqual([]);
  });

  it('stay within the limit of their rule and the cap of a message', () => {
    const limited = aMatcher(
      { id: 'fishing.one', limit: 2, patterns: ['say it'] },
      ...Array.from({ length: 20 }, (_, index) => ({ id: `pressure.r${index}`, patterns: [`word${index} now`] })),
    );
    expect(marked('say it. say it. say it. say it.', limited)).toHaveLength(2);
    const all = Array.from({ length: 20 }, (_, index) => `word${index} now.`).join(' ');
    expect(marked(all, limited)).toHaveLength(MOST_FINDINGS);
  });

  it('leave out rules that are muted or on trial, but safety cannot be muted', () => {
    const trial = aMatcher({ id: 'pressure.trial', status: 'trial', patterns: ['answer me'] });
    expect(marked('answer me', trial)).toEqual([]);
    const muted = new Set(['pleading.beg', 'self-harm.die']);
    const report = checkPhrasing(matcher, 'I beg you. I want to die.', { muted });
    expect(report.findings).toEqual([]);
    expect(report.safety).toMatchObject({ class: 'self-harm', tier: 'a' });
  });
});

describe('praise', () => {
  it('is given for a kind line', () => {
    expect(checkPhrasing(matcher, "You don't have to answer, really.").praise).toMatchObject([
      { category: 'permission-to-say-no', span: { start: 0, end: 24 } },
    ]);
  });

  it('is withheld where the same sentence takes it back', () => {
    const report = checkPhrasing(matcher, 'No pressure at all, just answer me now');
    expect(report.praise).toEqual([]);
    expect(report.findings).toHaveLength(1);
  });
});

describe('safety', () => {
  it('gives the gravest match of all', () => {
    const report = checkPhrasing(matcher, "I will hurt you. I don't want to die. I want to die.");
    expect(report.safety).toMatchObject({ class: 'self-harm', tier: 'a', span: { start: 38, end: 51 } });
  });

  it('mends a slip in its short words', () => {
    expect(checkPhrasing(matcher, 'i want to kil myself').safety?.class).toBe('self-harm');
  });
});
