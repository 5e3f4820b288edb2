import type { Frequency } from '../text/program/compile-program';
import { createTokenizer } from '../text/tokenize';
import type { Rule } from './rule-schema';

/**
 * Counts how often each word occurs in the examples of rules: the only ordinary text that a rule always brings along, and enough to
 * tell the common words from the rare ones.
 */
export function countWords(rules: readonly Rule[]): Frequency {
  const tokenize = createTokenizer(() => false);
  const counts = new Map<string, number>();
  for (const { examples } of rules) {
    for (const line of [...examples.flag, ...examples.pass]) {
      for (const { norm } of tokenize(line)) counts.set(norm, (counts.get(norm) ?? 0) + 1);
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // A word that stands in no example is rarer than one that stands in one, but it may come.
  return (word) => ((counts.get(word) ?? 0) + 0.5) / total;
}
