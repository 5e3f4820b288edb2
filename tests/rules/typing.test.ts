import { expect, it } from 'vitest';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { chooseLive, MOST_LIVE } from '@shared/phrasing/live';
import { readExample } from '@shared/phrasing/read-example';
import { readRules, requireMatcher } from './read-rules';
import { complaints } from './say';

const read = readRules();
/** Enough for every rule to be typed; more would only be slow. */
const PER_RULE = 2;

it('gate 9: a line typed letter by letter never throws and never marks the word that is being typed', () => {
  const matcher = requireMatcher(read);
  const wrong: string[] = [];
  for (const { file, rule } of read.rules) {
    for (const { text } of rule.examples.flag.slice(0, PER_RULE).map(readExample)) {
      for (let caret = 0; caret <= text.length; caret += 1) {
        const typed = text.slice(0, caret);
        const live = chooseLive(checkPhrasing(matcher, typed).findings, { text: typed, caret });
        const unfinished = /[\p{L}\p{N}]$/u.test(typed);
        const early = live.find(({ span }) => unfinished && span.end === caret);
        if (early || live.length > MOST_LIVE)
          wrong.push(`${file} ${rule.id} “${typed}”: ${early?.ruleId ?? 'too many'} is shown too early`);
      }
    }
  }
  expect(wrong, complaints(wrong)).toEqual([]);
});
