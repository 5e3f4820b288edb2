import { overlaps, type Span } from '../text/span';
import type { Token } from '../text/token';
import { isEmphatic, raise } from './emphasis';
import { findHits, type RuleHit } from './find-hits';
import type { PhrasingMatcher } from './load-pack';
import { measure } from './measure';
import { typedWordsOf } from './metrics/metric';
import type { PackMetric, PackPhrase, PackPraise, PackSafety } from './pack';
import type { PhrasingContext } from './report';
import type { SafetyTier, Severity } from './taxonomy';

/** A match of a problem rule that counts, before rules are weighed against each other. */
export interface ProblemMatch {
  readonly rule: PackPhrase | PackMetric;
  /** Which pattern; null for a measure. */
  readonly pattern: number | null;
  readonly span: Span;
  readonly severity: Severity;
}

export interface PraiseMatch {
  readonly rule: PackPraise;
  readonly pattern: number;
  readonly span: Span;
  readonly sentence: number;
}

export interface SafetyRuleMatch {
  readonly rule: PackSafety;
  readonly pattern: number;
  readonly span: Span;
  readonly tier: SafetyTier;
}

/** Everything that was matched and everything that was called off: for authors, tests and "why was this not flagged?". */
export interface Inspection {
  readonly tokens: readonly Token[];
  readonly problems: readonly ProblemMatch[];
  readonly praise: readonly PraiseMatch[];
  readonly safety: readonly SafetyRuleMatch[];
  readonly calledOff: readonly RuleHit[];
}

const length = ({ start, end }: Span): number => end - start;

/** Of overlapping matches of one rule, keeps the longest, then the first. */
function longestOfEachRule(hits: readonly RuleHit[]): RuleHit[] {
  const byRule = new Map<string, RuleHit[]>();
  for (const hit of hits) {
    const same = byRule.get(hit.rule.id);
    if (same) same.push(hit);
    else byRule.set(hit.rule.id, [hit]);
  }
  return [...byRule.values()].flatMap((same) => {
    const sorted = same.sort((a, b) => a.span.start - b.span.start || length(b.span) - length(a.span));
    const kept: RuleHit[] = [];
    for (const hit of sorted) {
      const last = kept.at(-1);
      if (!last || !overlaps(last.span, hit.span)) kept.push(hit);
      else if (length(hit.span) > length(last.span)) kept[kept.length - 1] = hit;
    }
    return kept;
  });
}

function measured(
  matcher: PhrasingMatcher,
  text: string,
  tokens: readonly Token[],
  context: PhrasingContext,
): ProblemMatch[] {
  const { earlier = [], form = 'chat' } = context;
  const input = { text, tokens, typedWords: typedWordsOf(tokens), earlier, tokenize: matcher.matcher.tokenize };
  return matcher.metrics.flatMap((rule) =>
    measure(rule, input, form).map((span) => ({ rule, pattern: null, span, severity: rule.severity })),
  );
}

/**
 * Runs all rules over one utterance, trial rules included, and weighs nothing.
 * @throws never: any string is taken.
 */
export function inspectPhrasing(matcher: PhrasingMatcher, text: string, context: PhrasingContext = {}): Inspection {
  const tokens = matcher.matcher.tokenize(text);
  const hits = findHits(matcher, tokens);
  const counted = longestOfEachRule(hits.filter((hit) => hit.callOffs.length === 0));
  const problems = measured(matcher, text, tokens, context);
  const praise: PraiseMatch[] = [];
  const safety: SafetyRuleMatch[] = [];
  for (const { rule, pattern, span, hit, denied } of counted) {
    if (rule.kind === 'phrase') {
      const severity = isEmphatic(tokens, hit) ? raise(rule.severity) : rule.severity;
      problems.push({ rule, pattern, span, severity });
    } else if (rule.kind === 'praise') {
      praise.push({ rule, pattern, span, sentence: tokens[hit.first]?.sentence ?? 0 });
    } else {
      // "I won't hurt myself" still earns the soft offer, but opens no card.
      const tier = rule.category === 'self-harm' && denied ? 'b' : rule.tier;
      safety.push({ rule, pattern, span, tier });
    }
  }
  return { tokens, problems, praise, safety, calledOff: hits.filter((hit) => hit.callOffs.length > 0) };
}
