import { expect, it } from 'vitest';
import { inspectPhrasing } from '@shared/phrasing/inspect-phrasing';
import { readExample } from '@shared/phrasing/read-example';
import { readRules, requireMatcher } from './read-rules';
import { complaints, matchesOf, sayWhatHappened } from './say';
import { variantsOf } from './variants';

const read = readRules();

it('gate 4: a line that flags still flags as people type it', () => {
  const matcher = requireMatcher(read);
  const wrong: string[] = [];
  for (const { file, rule } of read.rules) {
    // What a measure counts is the typing itself.
    if (rule.kind === 'metric') continue;
    for (const { text, span, context } of rule.examples.flag.map(readExample)) {
      if (!span) continue;
      for (const [how, variant] of Object.entries(variantsOf(text, span))) {
        const inspection = inspectPhrasing(matcher, variant, context);
        if (matchesOf(inspection, rule).length > 0) continue;
        wrong.push(`${file} ${rule.id} with ${how} “${variant}”: ${sayWhatHappened(inspection, variant, rule)}`);
      }
    }
  }
  expect(wrong, complaints(wrong)).toEqual([]);
});
