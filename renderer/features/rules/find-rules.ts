import type { PackRule } from '@shared/phrasing/pack';
import type { RuleBook } from '@shared/phrasing/rule-book';
import type { RuleGroup } from './group-rules';

/** What is looked for, in UTF-16 code units; more than any rule is called. */
export const LONGEST_QUERY = 200;

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").replace(/[[\]]/g, '');

/** All words of each rule that can be looked for, made once: with its examples where they are there. */
export function readyToFind(groups: readonly RuleGroup[], book: RuleBook | null): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ id: category, title, rules }) =>
      rules.map((rule) => {
        const { id, message, why } = rule;
        const calmer = 'alternative' in rule ? [rule.alternative.pattern, ...rule.alternative.examples] : [];
        const examples = book?.examples[id];
        const words = [
          id,
          category,
          title,
          message,
          why,
          ...calmer,
          ...(examples?.flag ?? []),
          ...(examples?.pass ?? []),
        ];
        return [id, plain(words.join('\n'))] as const;
      }),
    ),
  );
}

/** The rules in which every word that is looked for stands, somewhere; groups without one are left out. */
export function findRules(
  groups: readonly RuleGroup[],
  texts: ReadonlyMap<string, string>,
  query: string,
  counts: (rule: PackRule) => boolean,
): RuleGroup[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return groups.flatMap((group) => {
    const rules = group.rules.filter((rule) => {
      const text = texts.get(rule.id) ?? '';
      return counts(rule) && words.every((word) => text.includes(word));
    });
    return rules.length > 0 ? [{ ...group, rules }] : [];
  });
}
