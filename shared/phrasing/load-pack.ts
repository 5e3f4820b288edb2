import { parsePattern } from '../text/pattern/parse-pattern';
import type { PatternLexicon, ResolvedPattern } from '../text/pattern/pattern';
import { resolvePattern } from '../text/pattern/resolve-pattern';
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

function readPattern(source: string, lexicon: PatternLexicon): ResolvedPattern {
  const pattern = parsePattern(source);
  const resolved = pattern.ok ? resolvePattern(pattern.value, lexicon) : pattern;
  if (!resolved.ok) throw new Error(`unchecked pattern “${source}”: ${resolved.error}`);
  return resolved.value;
}

/**
 * Builds the matcher of a pack, once per start of the app.
 * @throws Error when the pack was not made by compilePack: a bug, not input.
 */
export function loadPack(pack: PhrasingPack): PhrasingMatcher {
  const entries: MatcherEntry[] = [];
  const meanings: EntryMeaning[] = [];
  const add = (source: string, meaning: EntryMeaning, lexicon: PatternLexicon, mendsShortWords = false) => {
    entries.push({ pattern: readPattern(source, lexicon), mendsShortWords });
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
