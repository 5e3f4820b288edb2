import { expandPattern } from '../text/pattern/expand-pattern';
import { parsePattern } from '../text/pattern/parse-pattern';
import type { PatternLexicon, Sequence } from '../text/pattern/pattern';
import { createMatcher, type Matcher, type MatcherEntry } from '../text/matcher';
import { CUE_GROUPS, type CueGroup } from './guard-cues';
import type { PackMetric, PackRule, PhrasingPack } from './pack';

/** What an entry of the matcher stands for. */
export type EntryMeaning =
  | { readonly kind: 'pattern'; readonly rule: Exclude<PackRule, PackMetric>; readonly index: number }
  | { readonly kind: 'exception'; readonly rule: PackRule; readonly index: number }
  | { readonly kind: 'cue'; readonly group: CueGroup };

/** A pack made ready: hand it to checkPhrasing. Holds no state of any one text. */
export interface PhrasingMatcher {
  readonly version: string;
  readonly rules: readonly PackRule[];
  readonly metrics: readonly PackMetric[];
  readonly ruleById: ReadonlyMap<string, PackRule>;
  readonly matcher: Matcher;
  readonly meanings: readonly EntryMeaning[];
}

function sequencesOf(source: string, lexicon: PatternLexicon): readonly Sequence[] {
  const pattern = parsePattern(source);
  const sequences = pattern.ok ? expandPattern(pattern.value, lexicon) : pattern;
  if (!sequences.ok) throw new Error(`unchecked pattern “${source}”: ${sequences.error}`);
  return sequences.value;
}

/**
 * Builds the matcher of a pack, once per start of the app.
 * @throws Error when the pack was not made by compilePack: a bug, not input.
 */
export function loadPack(pack: PhrasingPack): PhrasingMatcher {
  const entries: MatcherEntry[] = [];
  const meanings: EntryMeaning[] = [];
  const add = (source: string, meaning: EntryMeaning, lexicon: PatternLexicon, mendsShortWords = false) => {
    entries.push({ sequences: sequencesOf(source, lexicon), mendsShortWords });
    meanings.push(meaning);
  };
  for (const rule of pack.rules) {
    if (rule.kind !== 'metric') {
      rule.patterns.forEach((source, index) => {
        add(source, { kind: 'pattern', rule, index }, pack.lexicon, rule.kind === 'safety');
      });
    }
    rule.exceptions.forEach((source, index) => add(source, { kind: 'exception', rule, index }, pack.lexicon));
  }
  const noLexicon: PatternLexicon = { sets: {}, families: {} };
  for (const group of CUE_GROUPS) for (const source of group.patterns) add(source, { kind: 'cue', group }, noLexicon);
  return {
    version: pack.version,
    rules: pack.rules,
    metrics: pack.rules.filter((rule) => rule.kind === 'metric'),
    ruleById: new Map(pack.rules.map((rule) => [rule.id as string, rule])),
    matcher: createMatcher(entries),
    meanings,
  };
}
