import { expect, it } from 'vitest';
import { inspectPhrasing } from '@shared/phrasing/inspect-phrasing';
import { overlaps } from '@shared/text/span';
import { disguise, DISGUISES } from '../support/disguises';
import { readExample } from '@shared/phrasing/read-example';
import { readRules, requireMatcher } from './read-rules';
import { complaints, matchesOf, sayWhatHappened } from './say';

const read = readRules();
/** Of tone rules so many lines are tried: the typing is read before any rule, so more would say the same. Safety shows all. */
const PER_RULE = 1;

it('gate 4: a line that flags still flags the same words when it is typed with unseen, foreign or odd characters', () => {
  const matcher = requireMatcher(read);
  const wrong: string[] = [];
  for (const { file, rule } of read.rules) {
    if (rule.kind === 'metric') continue;
    const lines = rule.kind === 'safety' ? rule.examples.flag : rule.examples.flag.slice(0, PER_RULE);
    for (const { text, span } of lines.map(readExample)) {
      if (!span) continue;
      for (const [how, change] of Object.entries(DISGUISES)) {
        const typed = disguise(text, change);
        if (typed.text === text) continue;
        const inspection = inspectPhrasing(matcher, typed.text);
        // Which of two matches is the longer may change with the typing, so it is enough to mark some of the words.
        const words = { start: typed.at[span.start] ?? 0, end: typed.at[span.end] ?? 0 };
        if (matchesOf(inspection, rule).some((match) => overlaps(match.span, words))) continue;
        wrong.push(`${file} ${rule.id} with ${how} “${typed.text}”: ${sayWhatHappened(inspection, typed.text, rule)}`);
      }
    }
  }
  expect(wrong, complaints(wrong)).toEqual([]);
});
