import type { PhrasingMatcher } from '../../../shared/phrasing/load-pack';
import type { Rule } from '../../../shared/phrasing/rule-schema';
import { coverRule } from '../../rule-coverage';

interface Idle {
  readonly rule: Rule;
  readonly lines: readonly string[];
}

function idleIn(matcher: PhrasingMatcher, rule: Rule): Idle {
  const { patterns, exceptions, guards } = coverRule(matcher, rule);
  const sources = 'patterns' in rule ? rule.patterns : [];
  return {
    rule,
    lines: [
      ...patterns.map((index) => `pattern    ${sources[index] ?? ''}`),
      ...exceptions.map((index) => `exception  ${rule.exceptions[index] ?? ''}`),
      ...(guards.length > 0 ? [`guards     ${guards.join(', ')}`] : []),
    ],
  };
}

/**
 * Lists, rule by rule, what no example of the rule exercises: patterns that no flag example hits, exceptions that no pass example
 * needs, guards that call nothing off in its pass examples. The first two fail a test; a guard may be shown by another rule.
 */
export function coverage(matcher: PhrasingMatcher, rules: readonly Rule[]): string {
  const idle = rules.map((rule) => idleIn(matcher, rule)).filter(({ lines }) => lines.length > 0);
  const count = (kind: string) => idle.flatMap(({ lines }) => lines).filter((line) => line.startsWith(kind)).length;
  return [
    ...idle.flatMap(({ rule, lines }) => [rule.id, ...lines.map((line) => `  ${line}`)]),
    ...(idle.length > 0 ? [''] : []),
    `${rules.length} rules: ${count('pattern')} patterns and ${count('exception')} exceptions idle, ${count('guards')} rules with guards not shown`,
    '',
  ].join('\n');
}
