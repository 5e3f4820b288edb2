import { expect, it } from 'vitest';
import { inspectPhrasing } from '@shared/phrasing/inspect-phrasing';
import { readExample } from '@shared/phrasing/read-example';
import { readRules, requireMatcher } from './read-rules';
import { complaints, matchesOf, sayWhatHappened } from './say';

const read = readRules();

/** What may stand before a line and moves its offsets. */
const BEFORE: Readonly<Record<string, string>> = {
  'emoji made of several': '👩‍👩‍👧‍👦🏽 ok.\n',
  'combining marks': 'Zoe\u0308 ate a cre\u0300me bru\u0302le\u0301e.\n',
  'a right-to-left name': '\u200fדנה שלום.\n',
  'Windows line ends': 'Hi.\r\n\r\n',
  'a lone surrogate and NUL': '\ud83d \u0000.\n',
};

it('gate 10: spans stay right behind emoji, combining marks, right-to-left names and Windows line ends', () => {
  const matcher = requireMatcher(read);
  const wrong: string[] = [];
  for (const { file, rule } of read.rules) {
    if (rule.kind === 'metric') continue;
    for (const { text, span } of rule.examples.flag.map(readExample)) {
      if (!span) continue;
      for (const [what, before] of Object.entries(BEFORE)) {
        const inspection = inspectPhrasing(matcher, before + text);
        const found = matchesOf(inspection, rule).some(
          (match) => match.span.start === before.length + span.start && match.span.end === before.length + span.end,
        );
        if (!found)
          wrong.push(
            `${file} ${rule.id} behind ${what} “${text}”: ${sayWhatHappened(inspection, before + text, rule)}`,
          );
      }
    }
  }
  expect(wrong, complaints(wrong)).toEqual([]);
});
