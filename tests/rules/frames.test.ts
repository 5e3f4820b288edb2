import { expect, it } from 'vitest';
import { inspectPhrasing } from '@shared/phrasing/inspect-phrasing';
import { guardsOf } from '@shared/phrasing/guard-defaults';
import type { Guard } from '@shared/phrasing/taxonomy';
import { readExample } from '@shared/phrasing/read-example';
import { readRules, requireMatcher } from './read-rules';
import { complaints, matchesOf, sayWhatHappened } from './say';

const read = readRules();

/**
 * Any line can be put behind "You said", "I used to say" and "I'm not going to say" and stay grammatical, whatever it begins with.
 * The last two reach only the first clause, so they are tried only where the marked part stands in it.
 */
const FRAMES: readonly { guard: Guard; before: string; after: string; reachesAll: boolean }[] = [
  { guard: 'quoted', before: 'You said "', after: '".', reachesAll: true },
  { guard: 'past', before: 'I used to say ', after: '', reachesAll: false },
  { guard: 'refusal', before: "I'm not going to say ", after: '', reachesAll: false },
];

it('gate 4: a line that flags does not flag where it is quoted, past or refused and the rule minds that', () => {
  const matcher = requireMatcher(read);
  const wrong: string[] = [];
  for (const { file, rule } of read.rules) {
    if (rule.kind === 'metric' || rule.kind === 'praise') continue;
    for (const { guard, before, after, reachesAll } of FRAMES.filter((frame) => guardsOf(rule).includes(frame.guard))) {
      for (const { text, span } of rule.examples.flag.map(readExample)) {
        if (!span || text.includes('"')) continue;
        const framed = before + text + after;
        const inspection = inspectPhrasing(matcher, framed);
        const marked = inspection.tokens.find((token) => token.start >= before.length + span.start);
        if (!reachesAll && marked?.clause !== 0) continue;
        const own = matchesOf(inspection, rule).filter((match) => match.span.start < before.length + span.end);
        if (own.length > 0)
          wrong.push(`${file} ${rule.id} ${guard} “${framed}”: ${sayWhatHappened(inspection, framed, rule)}`);
      }
    }
  }
  expect(wrong, complaints(wrong)).toEqual([]);
});
