import { describe, expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { explainLine } from '@shared/phrasing/explain-line';
import { keepKey } from '@shared/phrasing/live';
import { whyNot } from '@shared/phrasing/why-not';
import { sliceSpan } from '@shared/text/span';
import { aMatcher, SOME_RULES } from '../../support/phrasing';

const matcher = aMatcher(...SOME_RULES);
const NONE: ReadonlySet<string> = new Set();
const reasonsOf = (text: string, muted = NONE): string[] =>
  explainLine(matcher, text, muted).notFlagged.flatMap(({ reasons }) => reasons);

const aReason = (text: string, callOff: Parameters<typeof whyNot>[2]): string =>
  whyNot(text, { start: 0, end: 7 }, callOff);

describe('why a line is not flagged', () => {
  it('says which guard called it off, by which words, and where they stand', () => {
    expect(reasonsOf("I'm not going to beg you")).toEqual([
      "“I'm not going to beg you” is ruled out, or left to them: “I'm not going” stands in it.",
    ]);
    expect(aReason('You beg, not', { by: 'negated', cue: { start: 9, end: 12 } })).toBe(
      '“You beg” is negated: “not” stands after it.',
    );
    expect(reasonsOf("I'm not asking you to answer me now")).toEqual([
      expect.stringMatching(/^“answer me now” is .+ stands before it\.$/),
    ]);
    expect(reasonsOf('My sister said answer me now')).toEqual([
      '“answer me now” is about somebody else: “My sister” stands before it.',
    ]);
  });

  it('tells of quotation marks and of exceptions', () => {
    expect(reasonsOf('She wrote "I beg you" on the card')).toEqual(['“I beg you” stands in quotation marks.']);
    expect(aReason('You beg your pardon', { by: 'exception', cue: { start: 4, end: 19 } })).toBe(
      '“You beg” is let pass: “beg your pardon” means something else here.',
    );
  });

  it('knows nothing of words that no rule knows', () => {
    const { report, off, notFlagged } = explainLine(matcher, 'The train was late.', NONE);
    expect([report.findings, report.praise, report.safety, off, notFlagged]).toEqual([[], [], null, [], []]);
  });

  it('tells of a rule that is switched off, and says nothing else of it', () => {
    const muted = new Set(['pleading.beg', 'self-harm.die']);
    const { report, off } = explainLine(matcher, 'I beg you', muted);
    expect(report.findings).toEqual([]);
    expect(off).toEqual([{ ruleId: 'pleading.beg', span: { start: 0, end: 9 } }]);
    expect(reasonsOf('I never beg you', muted)).toEqual([]);
    expect(explainLine(matcher, 'I want to die', muted)).toMatchObject({ off: [], report: { safety: { tier: 'a' } } });
  });

  it('says that praise is held back beside what may weigh on them', () => {
    const text = "No pressure, you're pathetic.";
    const [held] = explainLine(matcher, text, NONE).notFlagged;
    expect(held && sliceSpan(text, held.span)).toBe('No pressure');
    expect(held?.reasons[0]).toMatch(/^What helps is not said/);
  });

  it('says when a message has enough marks of one rule', () => {
    const text = 'Answer me now. Answer me tonight. Answer me now.';
    expect(reasonsOf(text)).toEqual([expect.stringMatching(/marked by this rule 2 times at most/)]);
  });
});

it('a finding that was said to be wrong is not found in the same words again, and elsewhere it is', () => {
  const text = 'Oh, I beg you so much';
  const [finding] = checkPhrasing(matcher, text).findings;
  if (!finding) throw new Error('nothing found');
  const wrong = new Set([keepKey(text, finding)]);
  expect(checkPhrasing(matcher, text, { wrong }).findings).toEqual([]);
  expect(checkPhrasing(matcher, `${text}. I mean it.`, { wrong }).findings).toEqual([]);
  expect(checkPhrasing(matcher, 'Then I beg you again', { wrong }).findings).toHaveLength(1);
});
