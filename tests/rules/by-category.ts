import type { ReadRules } from './read-rules';

/** The rules of each category, in the order of the files. */
export function byCategory(rules: ReadRules['rules']): Map<string, ReadRules['rules'][number][]> {
  const groups = new Map<string, ReadRules['rules'][number][]>();
  for (const entry of rules) groups.set(entry.rule.category, [...(groups.get(entry.rule.category) ?? []), entry]);
  return groups;
}
