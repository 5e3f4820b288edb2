import { findHits, type RuleHit } from '../shared/phrasing/find-hits';
import { guardsOf } from '../shared/phrasing/guard-defaults';
import type { PhrasingMatcher } from '../shared/phrasing/load-pack';
import type { Rule } from '../shared/phrasing/rule-schema';
import type { Guard } from '../shared/phrasing/taxonomy';
import { readExample } from '../shared/phrasing/read-example';

/** What the examples of a rule do not show to be needed. */
export interface RuleCoverage {
  /** Patterns that no flag example hits, by their place. */
  readonly patterns: readonly number[];
  /** Exceptions without which every pass example would pass all the same. */
  readonly exceptions: readonly number[];
  /** Guards that call off no match in any pass example. */
  readonly guards: readonly Guard[];
}

function hitsIn({ matcher, ...rest }: PhrasingMatcher, sources: readonly string[], rule: Rule): RuleHit[] {
  return sources.flatMap((source) =>
    findHits({ matcher, ...rest }, matcher.tokenize(readExample(source).text)).filter((hit) => hit.rule.id === rule.id),
  );
}

/** Guards that alone call a match off in a pass example of the rule. */
export function guardsShown(matcher: PhrasingMatcher, rule: Rule): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { callOffs } of hitsIn(matcher, rule.examples.pass, rule)) {
    const [only, ...more] = callOffs;
    if (only && more.length === 0) shown.add(only.by);
  }
  return shown;
}

/** Finds what of a rule its own examples leave idle. */
export function coverRule(matcher: PhrasingMatcher, rule: Rule): RuleCoverage {
  const sources = 'patterns' in rule ? rule.patterns : [];
  const flagged = hitsIn(matcher, rule.examples.flag, rule).filter(({ callOffs }) => callOffs.length === 0);
  const hit = new Set(flagged.map(({ pattern }) => pattern));
  const passed = hitsIn(matcher, rule.examples.pass, rule);
  const needed = new Set<number | null>();
  for (const { callOffs } of passed) {
    const [first, ...more] = callOffs;
    if (first?.by === 'exception' && more.every(({ exception }) => exception === first.exception))
      needed.add(first.exception);
  }
  const called = new Set<string>(passed.flatMap(({ callOffs }) => callOffs.map(({ by }) => by)));
  return {
    patterns: [...sources.keys()].filter((index) => !hit.has(index)),
    exceptions: [...rule.exceptions.keys()].filter((index) => !needed.has(index)),
    guards: guardsOf(rule).filter((guard) => !called.has(guard)),
  };
}
