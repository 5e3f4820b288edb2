import { describe, expect, it } from 'vitest';
import { inspectPhrasing } from '@shared/phrasing/inspect-phrasing';
import { readExample } from '@shared/phrasing/read-example';
import { readRules, requireMatcher } from './read-rules';
import { complaints, countedIn, matchesOf, sayWhatHappened } from './say';

const read = readRules();
const { rules, faults } = read;

describe('rule files', () => {
  it('gate 1: can be read, and nothing in them is unknown, doubled or empty', () => {
    expect(faults, complaints(faults)).toEqual([]);
  });
});

describe('examples of rules', () => {
  it('gate 2: mark exactly the span in [[ ]] where they should flag', () => {
    const matcher = requireMatcher(read);
    const wrong: string[] = [];
    for (const { file, rule } of rules) {
      for (const { source, text, span, context } of rule.examples.flag.map(readExample)) {
        const inspection = inspectPhrasing(matcher, text, context);
        const say = (what: string) => wrong.push(`${file} ${rule.id} flag “${source}”: ${what}`);
        if (!span) say('has no [[ ]]');
        else if (
          !matchesOf(inspection, rule).some((match) => match.span.start === span.start && match.span.end === span.end)
        ) {
          say(sayWhatHappened(inspection, text, rule));
        }
      }
    }
    expect(wrong, complaints(wrong)).toEqual([]);
  });

  it('gate 2: give nothing of their category where they should pass', () => {
    const matcher = requireMatcher(read);
    const wrong: string[] = [];
    for (const { file, rule } of rules) {
      for (const { source, text, span, context } of rule.examples.pass.map(readExample)) {
        const inspection = inspectPhrasing(matcher, text, context);
        const own = countedIn(inspection).filter(({ category }) => category === rule.category);
        if (span) wrong.push(`${file} ${rule.id} pass “${source}”: a pass example has no [[ ]]`);
        for (const { id, span: at } of own) {
          wrong.push(`${file} ${rule.id} pass “${source}”: ${id} marked “${text.slice(at.start, at.end)}”`);
        }
      }
    }
    expect(wrong, complaints(wrong)).toEqual([]);
  });
});
