import {
  inspectPhrasing,
  type Inspection,
  type PraiseMatch,
  type ProblemMatch,
  type SafetyRuleMatch,
} from './inspect-phrasing';
import { keepKey } from './live';
import type { PhrasingMatcher } from './load-pack';
import type { PackRule } from './pack';
import type { CalledOff, Finding, PhrasingContext, PhrasingReport, PraiseMark, SafetyMatch } from './report';
import { resolveFindings } from './resolve';
import { SAFETY_CLASSES } from './taxonomy';

/** From this severity on, a problem in the same sentence takes praise away: "No pressure at all, just answer me now". */
const SPOILS_PRAISE = 2;
const MOST_CALLED_OFF = 40;

const gravest = (a: SafetyRuleMatch, b: SafetyRuleMatch): number =>
  a.tier.localeCompare(b.tier) ||
  SAFETY_CLASSES.indexOf(a.rule.category) - SAFETY_CLASSES.indexOf(b.rule.category) ||
  a.span.start - b.span.start;

function toSafety([match]: readonly SafetyRuleMatch[]): SafetyMatch | null {
  if (!match) return null;
  return { ruleId: match.rule.id, class: match.rule.category, tier: match.tier, span: match.span };
}

function toPraise({ tokens }: Inspection, matches: readonly PraiseMatch[], findings: readonly Finding[]): PraiseMark[] {
  const spoiled = new Set<number>();
  for (const { severity, span } of findings) {
    if (severity < SPOILS_PRAISE) continue;
    for (const token of tokens) if (token.start >= span.start && token.end <= span.end) spoiled.add(token.sentence);
  }
  const counts = new Map<string, number>();
  return matches
    .filter(({ rule, sentence }) => {
      const count = (counts.get(rule.id) ?? 0) + 1;
      counts.set(rule.id, count);
      return count <= rule.limit && !spoiled.has(sentence);
    })
    .map(({ rule, span }) => ({ ruleId: rule.id, category: rule.category, span }))
    .sort((a, b) => a.span.start - b.span.start);
}

function toCalledOff({ calledOff }: Inspection, counts: (rule: PackRule) => boolean): CalledOff[] {
  return calledOff
    .filter(({ rule }) => counts(rule))
    .slice(0, MOST_CALLED_OFF)
    .flatMap(({ rule, span, callOffs: [first] }) =>
      first ? [{ ruleId: rule.id, span, by: first.by, cue: first.cue }] : [],
    );
}

/**
 * Finds everything the rules have to say about one utterance.
 * @param text - as typed, any string; the product takes up to MAX_UTTERANCE_LENGTH UTF-16 code units.
 * @param context - earlier utterances, switched-off rules, findings said to be wrong, chat or letter. Safety rules cannot be switched off.
 * @returns findings by start, then severity, gravest first; spans lie inside the text; all empty when nothing matches.
 * @throws never: rules are checked when the pack is made.
 */
export function checkPhrasing(matcher: PhrasingMatcher, text: string, context: PhrasingContext = {}): PhrasingReport {
  const inspection = inspectPhrasing(matcher, text, context);
  const counts = (rule: PackRule): boolean =>
    rule.status === 'active' && (rule.kind === 'safety' || !context.muted?.has(rule.id));
  const isWrong = ({ rule, span }: ProblemMatch): boolean =>
    context.wrong !== undefined &&
    context.wrong.size > 0 &&
    context.wrong.has(keepKey(text, { ruleId: rule.id, span }));
  const findings = resolveFindings(inspection.problems.filter((match) => counts(match.rule) && !isWrong(match)));
  const praise = inspection.praise.filter(({ rule }) => counts(rule));
  const safety = inspection.safety.filter(({ rule }) => counts(rule)).sort(gravest);
  return {
    findings,
    praise: toPraise(inspection, praise, findings),
    safety: toSafety(safety),
    calledOff: toCalledOff(inspection, counts),
  };
}
