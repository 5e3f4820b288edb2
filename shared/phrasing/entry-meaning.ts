import type { PackCues, PackMetric, PackRule, PhrasingPack } from './pack';

/** What a run of entries of the program stands for: the patterns of a rule, its exceptions, or a group of cues. */
export type EntryMeaning =
  | { readonly kind: 'pattern'; readonly first: number; readonly rule: Exclude<PackRule, PackMetric> }
  | { readonly kind: 'exception'; readonly first: number; readonly rule: PackRule }
  | { readonly kind: 'cue'; readonly first: number; readonly group: PackCues };

/** Tells which run an entry belongs to; its place in it is the entry less `first`. */
export type MeaningOf = (entry: number) => EntryMeaning | undefined;

/** Reads from a pack what the entries of its program stand for: they come in the order of the rules, then of the cues. */
export function readMeanings({ rules, cues }: PhrasingPack): MeaningOf {
  const runs: EntryMeaning[] = [];
  let first = 0;
  for (const rule of rules) {
    if (rule.kind !== 'metric') runs.push({ kind: 'pattern', first, rule });
    first += rule.patterns;
    runs.push({ kind: 'exception', first, rule });
    first += rule.exceptions;
  }
  for (const group of cues) {
    runs.push({ kind: 'cue', first, group });
    first += group.patterns;
  }
  const runOf = new Uint16Array(first);
  for (const [index, run] of runs.entries()) runOf.fill(index, run.first, runs[index + 1]?.first ?? first);
  return (entry) => runs[runOf[entry] ?? -1];
}
