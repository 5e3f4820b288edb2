import { expect, it } from 'vitest';
import { inspectPhrasing } from '@shared/phrasing/inspect-phrasing';
import type { Rule } from '@shared/phrasing/rule-schema';
import { readRules, requireMatcher } from './read-rules';
import { complaints } from './say';

const read = readRules();

/** Every sentence of ours a reader of this rule meets; slots hold a neutral word. */
function sentencesOf(rule: Rule): [string, string][] {
  const own: [string, string][] = [
    ['message', rule.message],
    ['why', rule.why],
  ];
  if (!('alternative' in rule)) return own;
  const { pattern, examples } = rule.alternative;
  return [
    ...own,
    ['alternative', pattern.replace(/\{[^}]*\}/g, 'this')],
    ...examples.map((line): [string, string] => ['alternative', line]),
  ];
}

it('gate 5: what the app advises is never flagged by the app', () => {
  const matcher = requireMatcher(read);
  const wrong: string[] = [];
  for (const { file, rule } of read.rules) {
    for (const [field, sentence] of sentencesOf(rule)) {
      const { problems, safety } = inspectPhrasing(matcher, sentence);
      for (const { rule: by, span } of [...problems, ...safety]) {
        wrong.push(
          `${file} ${rule.id} ${field} “${sentence}”: ${by.id} marked “${sentence.slice(span.start, span.end)}”`,
        );
      }
    }
  }
  expect(wrong, complaints(wrong)).toEqual([]);
});
