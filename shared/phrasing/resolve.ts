import type { RuleId } from '../ids';
import { contains } from '../text/span';
import type { ProblemMatch } from './inspect-phrasing';
import type { Finding } from './report';
import { CATEGORIES } from './taxonomy';

/** More findings than this in one message help nobody. P: ours. */
export const MOST_FINDINGS = 12;

const order = (match: ProblemMatch): number => CATEGORIES.indexOf(match.rule.category);

/** Gravest first; then the longer, the earlier, the category that stands first in the taxonomy, the id. */
function byGravity(a: ProblemMatch, b: ProblemMatch): number {
  return (
    b.severity - a.severity ||
    b.span.end - b.span.start - (a.span.end - a.span.start) ||
    a.span.start - b.span.start ||
    order(a) - order(b) ||
    (a.rule.id < b.rule.id ? -1 : 1)
  );
}

function withinLimits(matches: readonly ProblemMatch[]): ProblemMatch[] {
  const counts = new Map<string, number>();
  return [...matches].sort(byGravity).filter(({ rule }) => {
    const count = (counts.get(rule.id) ?? 0) + 1;
    counts.set(rule.id, count);
    return count <= rule.limit;
  });
}

/**
 * Weighs the matches of an utterance against each other: of identical or nested spans the gravest is shown and the others are
 * listed under it; partly overlapping ones both stay. Per-rule limits, then the cap of a message.
 * @returns by start, then severity, gravest first.
 */
export function resolveFindings(matches: readonly ProblemMatch[]): Finding[] {
  const shown: { match: ProblemMatch; under: RuleId[] }[] = [];
  for (const match of withinLimits(matches)) {
    // A measure says something about the shape and a phrase about the words: a shouted sentence keeps both.
    const over = shown.find(
      ({ match: { span, rule } }) =>
        (rule.kind === 'metric') === (match.rule.kind === 'metric') &&
        (contains(span, match.span) || contains(match.span, span)),
    );
    if (!over) shown.push({ match, under: [] });
    else if (over.match.rule.id !== match.rule.id && !over.under.includes(match.rule.id))
      over.under.push(match.rule.id);
  }
  return shown
    .slice(0, MOST_FINDINGS)
    .map(({ match: { rule, severity, span }, under }): Finding => ({
      ruleId: rule.id,
      category: rule.category,
      severity,
      phase: rule.phase,
      span,
      under,
    }))
    .sort((a, b) => a.span.start - b.span.start || b.severity - a.severity);
}
