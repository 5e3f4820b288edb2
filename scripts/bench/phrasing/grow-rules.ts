import { ruleFileSchema, type Rule } from '../../../shared/phrasing/rule-schema';
import { seededNumbers } from '../../seeded-numbers';

/** Plain words of a pattern; names of sets and families are left alone. */
const WORD = /(?<![@{~\w'-])[a-z][a-z']*(?![\w}'-])/g;
/** The commonest words are what makes matching slow: they stay what they are. */
const KEPT = 120;
/** Words are swapped with others of about their commonness. */
const NEIGHBOURS = 20;

interface RuleFile {
  readonly name: string;
  readonly data: unknown;
}

const patternsOf = (rule: Rule): readonly string[] => ('patterns' in rule ? rule.patterns : []);

function swapWords(words: readonly string[], random: () => number): ReadonlyMap<string, string> {
  const swapped = new Map<string, string>();
  for (let from = KEPT; from < words.length; from += NEIGHBOURS) {
    const near = words.slice(from, from + NEIGHBOURS);
    const order = near.map((word) => ({ word, at: random() })).sort((a, b) => a.at - b.at);
    near.forEach((word, index) => swapped.set(word, order[index]?.word ?? word));
  }
  return swapped;
}

/**
 * Makes a rule set of about `patterns` patterns out of a smaller one: what it will be like when it has grown. The new rules are the
 * old ones with their rarer words swapped, so that their shape and the share of common words are the same.
 */
export function growRules(files: readonly RuleFile[], patterns: number): RuleFile[] {
  const random = seededNumbers(7);
  const read = files.map(({ name, data }) => ({ name, rules: ruleFileSchema.parse(data).rules }));
  const counts = new Map<string, number>();
  for (const rule of read.flatMap(({ rules }) => rules)) {
    for (const [word] of patternsOf(rule).flatMap((source) => [...source.matchAll(WORD)]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  let total = read.flatMap(({ rules }) => rules.flatMap(patternsOf)).length;
  const grown = read.map(({ name, rules }) => ({ name, rules: [...rules] }));
  for (let round = 1; total < patterns; round += 1) {
    const swapped = swapWords(words, random);
    const swap = (source: string) => source.replace(WORD, (word) => swapped.get(word) ?? word);
    const all = (sources: readonly string[]) => [...new Set(sources.map(swap))];
    for (const [index, { rules }] of read.entries()) {
      for (const rule of rules) {
        if (!('patterns' in rule) || total >= patterns) continue;
        const changed = { ...rule, id: `${rule.id}-grown-${round}`, patterns: all(rule.patterns) };
        grown[index]?.rules.push({ ...changed, exceptions: all(rule.exceptions) });
        total += changed.patterns.length;
      }
    }
  }
  return grown.map(({ name, rules }) => ({ name, data: { rules } }));
}
