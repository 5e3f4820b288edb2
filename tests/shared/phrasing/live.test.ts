import { describe, expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { chooseLive, keepKey } from '@shared/phrasing/live';
import { aMatcher, SOME_RULES } from '../../support/phrasing';

const matcher = aMatcher(
  ...SOME_RULES,
  { id: 'absolutes.always', severity: 1, phase: 'review', patterns: ['you always'] },
  { id: 'fishing.miss', severity: 1, patterns: ['do you miss me'] },
);
const live = (text: string, caret: number | null, kept?: ReadonlySet<string>) =>
  chooseLive(checkPhrasing(matcher, text).findings, { text, caret, ...(kept ? { kept } : {}) }).map(
    ({ ruleId }) => ruleId,
  );

describe('what shows while typing', () => {
  it('leaves out what touches the word at the caret', () => {
    const text = 'I beg you to stay';
    expect(live(text, text.length)).toEqual(['pleading.beg']);
    expect(live(text, 9)).toEqual([]);
    expect(live(text, 4)).toEqual([]);
    expect(live(text, 10)).toEqual(['pleading.beg']);
    expect(live('I beg you', 9)).toEqual([]);
    expect(live('I beg you.', 10)).toEqual(['pleading.beg']);
    expect(live('I beg you', null)).toEqual(['pleading.beg']);
  });

  it('shows at most three, gravest first, and nothing that is for the review', () => {
    const text = "Do you miss me. You always. I need an answer. I beg you. You're pathetic. ";
    expect(live(text, text.length)).toEqual(['pressure.answer-now', 'pleading.beg', 'contempt.loser']);
  });

  it('leaves out what was kept, also after edits elsewhere', () => {
    const before = 'Sam, I beg you, stay. ';
    const [finding] = checkPhrasing(matcher, before).findings;
    if (!finding) throw new Error('nothing was found');
    const kept = new Set([keepKey(before, finding)]);
    expect(live(before, null, kept)).toEqual([]);
    expect(live(`A new beginning. ${before} And a new end.`, null, kept)).toEqual([]);
    expect(live('Tom, I beg you, stay. ', null, kept)).toEqual(['pleading.beg']);
    expect(live('Sam, I BEG  you, stay. ', null, kept)).toEqual([]);
  });
});
