import { wordsOfCategory } from '@shared/phrasing/category-words';
import type { PackRule } from '@shared/phrasing/pack';
import { CATEGORIES, PRAISES, SAFETY_CLASSES } from '@shared/phrasing/taxonomy';

/** The rules of one category, praise or class of safety. */
export interface RuleGroup {
  readonly id: PackRule['category'];
  readonly title: string;
  readonly isSafety: boolean;
  readonly rules: readonly PackRule[];
}

const ORDER: readonly PackRule['category'][] = [...CATEGORIES, ...PRAISES, ...SAFETY_CLASSES];

/** Rules by what they are filed under, in the order of the taxonomy; rules on trial are never shown. */
export function groupRules(rules: readonly PackRule[]): RuleGroup[] {
  const groups = new Map<string, PackRule[]>();
  for (const rule of rules) {
    if (rule.status !== 'active') continue;
    const same = groups.get(rule.category);
    if (same) same.push(rule);
    else groups.set(rule.category, [rule]);
  }
  return ORDER.flatMap((id) => {
    const own = groups.get(id);
    return own ? [{ id, title: wordsOfCategory(id), isSafety: own[0]?.kind === 'safety', rules: own }] : [];
  });
}
