import type { PackRule, PhrasingPack } from './pack';

/** Which entries of a program are looked for together, by entry: 1 for those that are. */
export interface EntrySets {
  /** What can only call a match off: exceptions and cues. */
  readonly second: Uint8Array;
  /** Of them the exceptions of these rules, and all cues of guards. */
  readonly callingOff: (rules: Iterable<PackRule>) => Uint8Array;
}

/** Reads the sets from a pack: its entries come in the order of the rules, of each its patterns and then its exceptions; then the cues. */
export function readEntrySets({ rules, cues }: PhrasingPack): EntrySets {
  const exceptions = new Map<PackRule, { readonly from: number; readonly to: number }>();
  const total = [...rules, ...cues].reduce(
    (sum, one) => sum + one.patterns + ('exceptions' in one ? one.exceptions : 0),
    0,
  );
  const second = new Uint8Array(total).fill(1);
  let at = 0;
  for (const rule of rules) {
    second.fill(0, at, at + rule.patterns);
    at += rule.patterns;
    exceptions.set(rule, { from: at, to: at + rule.exceptions });
    at += rule.exceptions;
  }
  const onlyCues = new Uint8Array(total).fill(1, at);
  return {
    second,
    callingOff: (hit) => {
      const set = onlyCues.slice();
      for (const rule of hit) {
        const { from, to } = exceptions.get(rule) ?? { from: 0, to: 0 };
        set.fill(1, from, to);
      }
      return set;
    },
  };
}
