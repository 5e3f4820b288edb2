import { createMatcher, type Matcher } from '../text/matcher';
import { readMeanings, type MeaningOf } from './entry-meaning';
import { readEntrySets, type EntrySets } from './entry-sets';
import type { PackMetric, PackRule, PhrasingPack } from './pack';

/** A pack made ready: hand it to checkPhrasing. Holds no state of any one text. */
export interface PhrasingMatcher {
  readonly version: string;
  readonly rules: readonly PackRule[];
  readonly metrics: readonly PackMetric[];
  readonly ruleById: ReadonlyMap<string, PackRule>;
  readonly matcher: Matcher;
  readonly meaningOf: MeaningOf;
  readonly entries: EntrySets;
}

/** Makes a pack ready, once per start of the app. */
export function loadPack(pack: PhrasingPack): PhrasingMatcher {
  const entries = readEntrySets(pack);
  return {
    version: pack.version,
    rules: pack.rules,
    metrics: pack.rules.filter((rule) => rule.kind === 'metric'),
    ruleById: new Map(pack.rules.map((rule) => [rule.id as string, rule])),
    matcher: createMatcher(pack.program, entries.second),
    meaningOf: readMeanings(pack),
    entries,
  };
}
