import { createMatcher } from '../../../shared/text/matcher';
import { createTokenizer } from '../../../shared/text/tokenize';
import { compileProgram } from '../../../shared/text/program/compile-program';
import { countWords } from '../../../shared/phrasing/count-words';
import { readPattern } from '../../../shared/phrasing/compile-patterns';
import { ruleFileSchema, type Rule } from '../../../shared/phrasing/rule-schema';
import type { PatternLexicon } from '../../../shared/text/pattern/pattern';

const NAMED = 5;
const ROUNDS = 5;

/** A rule and its share of the time that all rules take. */
export interface RuleShare {
  readonly rule: string;
  readonly share: number;
}

/**
 * How the time of matching is dealt among the rules. Each is matched alone over the same texts, so the figures are shares and hold on
 * a busy machine; the least of some rounds counts.
 * @returns the slowest, slowest first; shares from 0 to 1 of all.
 */
export function slowestRules(
  files: readonly { readonly data: unknown }[],
  lexicon: PatternLexicon,
  texts: readonly string[],
): RuleShare[] {
  const rules: readonly Rule[] = files.flatMap(({ data }) => ruleFileSchema.parse(data).rules);
  const frequency = countWords(rules);
  const tokenize = createTokenizer(() => false);
  const tokens = texts.map(tokenize);
  const timeOf = (sources: readonly string[]): number => {
    const entries = sources.map((source) => ({ pattern: readPattern(source, lexicon) }));
    const matcher = createMatcher(compileProgram(entries, frequency));
    let least = Infinity;
    for (let round = 0; round < ROUNDS; round += 1) {
      const start = performance.now();
      for (const text of tokens) matcher.find(text);
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };
  const idle = timeOf([]);
  const times = rules.map((rule) => {
    const sources = 'patterns' in rule ? [...rule.patterns, ...rule.exceptions] : [];
    return { rule: rule.id, time: Math.max(0, timeOf(sources) - idle) };
  });
  const all = times.reduce((sum, { time }) => sum + time, 0);
  return times
    .map(({ rule, time }) => ({ rule, share: Math.round((1000 * time) / all) / 1000 }))
    .sort((a, b) => b.share - a.share)
    .slice(0, NAMED);
}
