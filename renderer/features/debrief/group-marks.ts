import type { RuleId } from '@shared/ids';
import type { Category, Praise } from '@shared/phrasing/taxonomy';
import type { ReviewFlag, ReviewPraise } from '@shared/review/debrief';

export interface FlagGroup {
  readonly category: Category;
  readonly rules: readonly { readonly ruleId: RuleId; readonly flags: readonly ReviewFlag[] }[];
}

function groupBy<K, T>(list: readonly T[], keyOf: (one: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups];
}

const gravest = (flags: readonly ReviewFlag[]): number => Math.max(...flags.map(({ severity }) => severity));

/** Flags by kind, then by rule; the graver kind first, among equals the one that came earlier in the talk. */
export const groupFlags = (flags: readonly ReviewFlag[]): FlagGroup[] =>
  groupBy(flags, ({ category }) => category)
    .toSorted(([, a], [, b]) => gravest(b) - gravest(a))
    .map(([category, ofKind]) => ({
      category,
      rules: groupBy(ofKind, ({ ruleId }) => ruleId).map(([ruleId, ofRule]) => ({ ruleId, flags: ofRule })),
    }));

/** Praise by kind, as it came in the talk. */
export const groupPraise = (praise: readonly ReviewPraise[]): { category: Praise; marks: ReviewPraise[] }[] =>
  groupBy(praise, ({ category }) => category).map(([category, marks]) => ({ category, marks }));
