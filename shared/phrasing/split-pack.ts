import type { PackRule, PhrasingPack } from './pack';

const SHOWN = ['message', 'why', 'evidence', 'sources', 'alternative'] as const;

type Shown = (typeof SHOWN)[number];
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A rule without the words that are shown for it: all that decides what is found. */
export type MatchingRule = Without<PackRule, Shown>;
/** What is shown for a rule. */
export type RuleWords = Pick<PackRule, 'message' | 'why' | 'evidence' | 'sources'> &
  Partial<Pick<Extract<PackRule, { kind: 'phrase' }>, 'alternative'>>;

/** A pack in two files: what finds, which is needed first, and what is shown, by rule id. */
export interface SplitPack {
  readonly matching: Omit<PhrasingPack, 'rules'> & { readonly rules: readonly MatchingRule[] };
  readonly words: Readonly<Record<string, RuleWords>>;
}

const isShown = (key: string): boolean => SHOWN.some((shown) => shown === key);

const pick = (rule: PackRule, wanted: (key: string) => boolean): object =>
  Object.fromEntries(Object.entries(rule).filter(([key]) => wanted(key)));

/** Parts a pack into its two files. */
export function splitPack(pack: PhrasingPack): SplitPack {
  return {
    matching: { ...pack, rules: pack.rules.map((rule) => pick(rule, (key) => !isShown(key)) as MatchingRule) },
    words: Object.fromEntries(pack.rules.map((rule) => [rule.id, pick(rule, isShown) as RuleWords])),
  };
}

/** Puts the two files of one build together again. */
export function joinPack({ matching, words }: SplitPack): PhrasingPack {
  return { ...matching, rules: matching.rules.map((rule) => ({ ...rule, ...words[rule.id] }) as PackRule) };
}
