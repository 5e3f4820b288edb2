import { expect, it } from 'vitest';
import { findHits } from '@shared/phrasing/find-hits';
import { lexiconSchema } from '@shared/phrasing/rule-schema';
import { parsePattern } from '@shared/text/pattern/parse-pattern';
import type { PatternLexicon, ResolvedPattern } from '@shared/text/pattern/pattern';
import { resolvePattern } from '@shared/text/pattern/resolve-pattern';
import { contains } from '@shared/text/span';
import { seededNumbers } from '../../scripts/seeded-numbers';
import { sayPattern } from '../support/say-pattern';
import { readRules, requireMatcher } from './read-rules';
import { complaints } from './say';

const read = readRules();
/** So many texts are made of each pattern: one that another does not hold is enough. */
const TRIES = 24;

function resolve(source: string, lexicon: PatternLexicon): ResolvedPattern {
  const parsed = parsePattern(source);
  const resolved = parsed.ok ? resolvePattern(parsed.value, lexicon) : parsed;
  if (!resolved.ok) throw new Error(resolved.error);
  return resolved.value;
}

it('gate 3: no pattern is unreachable, so that all it can match lies inside what another of its rule marks', () => {
  const matcher = requireMatcher(read);
  const lexicon = lexiconSchema.parse(read.lexicon);
  const random = seededNumbers(1);
  const idle: string[] = [];
  for (const { file, rule } of read.rules) {
    if (rule.kind === 'metric') continue;
    rule.patterns.forEach((source, pattern) => {
      const resolved = resolve(source, lexicon);
      for (let tries = 0; tries < TRIES; tries += 1) {
        const hits = findHits(matcher, matcher.matcher.tokenize(sayPattern(resolved, random)));
        const marks = hits.filter((hit) => hit.rule.id === rule.id && hit.callOffs.length === 0);
        const own = marks.filter((mark) => mark.pattern === pattern);
        const others = marks.filter((mark) => mark.pattern !== pattern);
        if (own.length === 0 || own.some(({ span }) => !others.some((other) => contains(other.span, span)))) return;
      }
      idle.push(`${file} ${rule.id}: another pattern marks all that “${source}” can match`);
    });
  }
  expect(idle, complaints(idle)).toEqual([]);
});
