import { findHits, type CallOff, type RuleHit } from '../../../shared/phrasing/find-hits';
import type { PhrasingMatcher } from '../../../shared/phrasing/load-pack';
import type { Rule } from '../../../shared/phrasing/rule-schema';
import type { Span } from '../../../shared/text/span';
import { paragraph } from '../underline';

const FIRST = '  ';
const MORE = '     ';

/** The same match comes once for each way it was found in; it is told once. */
const nameOf = ({ rule, span, callOffs }: RuleHit): string =>
  JSON.stringify([rule.id, span, callOffs.map(({ by, cue }) => [by, cue])]);

/**
 * Tells of one line which patterns match in it, which of the matches count, and what called off the others: the guard or exception
 * and its words. Answers "why was this not flagged?".
 * @param rules - as written, for the words of patterns and exceptions.
 */
export function explain(matcher: PhrasingMatcher, rules: readonly Rule[], line: string, columns: number): string {
  const written = new Map(rules.map((rule) => [rule.id, rule]));
  const quote = ({ start, end }: Span): string => `“${line.slice(start, end)}”`;
  const patternOf = ({ rule, pattern }: RuleHit): string => {
    const own = written.get(rule.id);
    return (own && 'patterns' in own ? own.patterns[pattern] : undefined) ?? `pattern ${pattern + 1}`;
  };
  const sayCallOff = (hit: RuleHit, { by, exception, cue }: CallOff): string => {
    const words = exception === null ? '' : ` “${written.get(hit.rule.id)?.exceptions[exception] ?? exception + 1}”`;
    return paragraph(`called off by ${by}${words}: ${quote(cue)}`, columns, MORE);
  };
  const say = (hit: RuleHit): string[] => [
    paragraph(`${hit.rule.id} matches ${quote(hit.span)}`, columns, FIRST),
    paragraph(`by ${patternOf(hit)}`, columns, MORE),
    ...hit.callOffs.map((callOff) => sayCallOff(hit, callOff)),
  ];

  const hits = new Map(findHits(matcher, matcher.matcher.tokenize(line)).map((hit) => [nameOf(hit), hit]));
  const counted = [...hits.values()].filter(({ callOffs }) => callOffs.length === 0);
  const off = [...hits.values()].filter(({ callOffs }) => callOffs.length > 0);
  return [
    ...(hits.size === 0 ? ['No pattern of any rule matches here.'] : []),
    ...(counted.length > 0 ? ['Counts:', ...counted.flatMap(say)] : []),
    ...(off.length > 0 ? ['Matched, and does not count:', ...off.flatMap(say)] : []),
    '',
  ].join('\n');
}
