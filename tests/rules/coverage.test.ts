import { describe, expect, it } from 'vitest';
import { findHits, type RuleHit } from '@shared/phrasing/find-hits';
import { guardsOf } from '@shared/phrasing/guard-defaults';
import type { Rule } from '@shared/phrasing/rule-schema';
import type { Guard } from '@shared/phrasing/taxonomy';
import { byCategory } from './by-category';
import { readExample } from './example';
import { readRules, requireMatcher } from './read-rules';
import { complaints } from './say';

const read = readRules();

/** The guards that each category must show to be needed; the others are shown in tests/shared/phrasing/guards.test.ts. */
const SHOWN: Readonly<Record<Rule['kind'], readonly (readonly Guard[])[]>> = {
  phrase: [['negated', 'refusal'], ['quoted'], ['past']],
  praise: [['quoted']],
  safety: [['quoted'], ['past'], ['other-person']],
  metric: [],
};

function hitsIn(sources: readonly string[], rule: Rule): RuleHit[] {
  const matcher = requireMatcher(read);
  return sources.flatMap((source) =>
    findHits(matcher, matcher.matcher.tokenize(readExample(source).text)).filter((hit) => hit.rule.id === rule.id),
  );
}

describe('gate 3: nothing in a rule is idle:', () => {
  it('each pattern is hit by a flag example', () => {
    const idle: string[] = [];
    for (const { file, rule } of read.rules) {
      if (rule.kind === 'metric') continue;
      const hit = new Set(
        hitsIn(rule.examples.flag, rule)
          .filter(({ callOffs }) => callOffs.length === 0)
          .map(({ pattern }) => pattern),
      );
      rule.patterns.forEach((pattern, index) => {
        if (!hit.has(index)) idle.push(`${file} ${rule.id}: no flag example hits the pattern “${pattern}”`);
      });
    }
    expect(idle, complaints(idle)).toEqual([]);
  });

  it('without each exception a pass example would fail', () => {
    const idle: string[] = [];
    for (const { file, rule } of read.rules) {
      const needed = new Set<number | null>();
      for (const { callOffs } of hitsIn(rule.examples.pass, rule)) {
        const [first, ...more] = callOffs;
        if (first?.by === 'exception' && more.every(({ exception }) => exception === first.exception))
          needed.add(first.exception);
      }
      rule.exceptions.forEach((exception, index) => {
        if (!needed.has(index))
          idle.push(`${file} ${rule.id}: no pass example needs the exception “${exception}” alone`);
      });
    }
    expect(idle, complaints(idle)).toEqual([]);
  });

  it('without each guard a pass example of the category would fail', () => {
    const idle: string[] = [];
    for (const [category, members] of byCategory(read.rules)) {
      const needed = new Set<string>();
      const minded = new Set<Guard>();
      for (const { rule } of members) {
        for (const guard of guardsOf(rule)) minded.add(guard);
        for (const { callOffs } of hitsIn(rule.examples.pass, rule))
          if (callOffs.length === 1 && callOffs[0]) needed.add(callOffs[0].by);
      }
      const [first] = members;
      for (const guards of first ? SHOWN[first.rule.kind] : []) {
        if (!guards.some((guard) => minded.has(guard)) || guards.some((guard) => needed.has(guard))) continue;
        idle.push(
          `${first?.file} (${category}): no pass example is called off by the guard ${guards.join(' or ')} alone`,
        );
      }
    }
    expect(idle, complaints(idle)).toEqual([]);
  });
});
