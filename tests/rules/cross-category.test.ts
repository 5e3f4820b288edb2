import { describe, expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { sliceSpan } from '@shared/text/span';
import { readRules, requireMatcher, wanted } from './read-rules';

const read = readRules('');
const check = (text: string) => checkPhrasing(requireMatcher(read), text);

/** What is found and where, for a failure that says it all. */
const found = (text: string) =>
  check(text).findings.map(({ category, span }) => `${category}: ${sliceSpan(text, span)}`);

// Source: taxonomy §6, cases that no single category can answer. An author who works on one file is not held up by the others.
describe.runIf(wanted === '')('across categories', () => {
  it('a denial does not cover the deed in the next clause', () => {
    const text = "I'm not trying to pressure you, but I need an answer tonight";
    const { findings } = check(text);
    expect(findings.map(({ category }) => category)).toEqual(['pressure']);
    expect(findings[0]?.span.start).toBeGreaterThanOrEqual(text.indexOf('but'));
  });

  it('a kind shell earns no praise for a hard core', () => {
    const { findings, praise } = check('No pressure at all, just answer me now');
    expect(findings.map(({ category }) => category)).toEqual(['pressure']);
    expect(praise).toEqual([]);
  });

  it.each([
    'I used to check your profile, beg, and call at night. I’ve stopped.',
    'You said "you\'re pathetic" and I remember it.',
    "My friend told her ex she can't live without him.",
    "I don't think you don't care.",
    'The landlord needs the keys by Friday, and the school wants the form today.',
    'The vet can see the dog tonight; could you send me the money for the bill?',
    'I miss you. I love you. I was wrong, and I am sorry.',
    'Please tell me if this is a bad time.',
    'You are always welcome, and never mind the deposit!',
    'When you read my diary, I felt exposed.',
  ])('“%s” is let pass by all', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a negation that belongs to the charge does not call it off', () => {
    expect(check("You don't love me.").findings.map(({ category }) => category)).toEqual(['mind-reading']);
  });

  it('of two findings on the same words the gravest stands first', () => {
    const [first] = check('After everything I did, you owe me one last chance').findings;
    expect(first?.category).toBe('guilt-trip');
  });
});
