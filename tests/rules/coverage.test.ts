import { describe, expect, it } from 'vitest';
import { guardsOf } from '@shared/phrasing/guard-defaults';
import type { Rule } from '@shared/phrasing/rule-schema';
import type { Guard } from '@shared/phrasing/taxonomy';
import { byCategory } from './by-category';
import { coverRule, guardsShown } from '../../scripts/rule-coverage';
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

describe('gate 3: nothing in a rule is idle:', () => {
  const covered = () => {
    const matcher = requireMatcher(read);
    return read.rules.map(({ file, rule }) => ({ name: `${file} ${rule.id}`, rule, ...coverRule(matcher, rule) }));
  };

  it('each pattern is hit by a flag example', () => {
    const idle = covered().flatMap(({ name, rule, patterns }) =>
      patterns.map((index) => `${name}: no flag example hits “${'patterns' in rule ? rule.patterns[index] : ''}”`),
    );
    expect(idle, complaints(idle)).toEqual([]);
  });

  it('without each exception a pass example would fail', () => {
    const idle = covered().flatMap(({ name, rule, exceptions }) =>
      exceptions.map((index) => `${name}: no pass example needs the exception “${rule.exceptions[index]}” alone`),
    );
    expect(idle, complaints(idle)).toEqual([]);
  });

  it('without each guard a pass example of the category would fail', () => {
    const idle: string[] = [];
    for (const [category, members] of byCategory(read.rules)) {
      const needed = new Set<string>();
      const minded = new Set<Guard>();
      for (const { rule } of members) {
        for (const guard of guardsOf(rule)) minded.add(guard);
        for (const by of guardsShown(requireMatcher(read), rule)) needed.add(by);
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
