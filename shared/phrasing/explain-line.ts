import type { RuleId } from '../ids';
import { overlaps, type Span } from '../text/span';
import { checkPhrasing } from './check-phrasing';
import type { RuleHit } from './find-hits';
import { inspectPhrasing, type Inspection } from './inspect-phrasing';
import type { PhrasingMatcher } from './load-pack';
import type { PackRule } from './pack';
import type { PhrasingReport } from './report';
import { MOST_FINDINGS } from './resolve';
import { whyNot } from './why-not';

/** Words that a rule knows and that were not flagged. */
export interface NotFlagged {
  readonly ruleId: RuleId;
  readonly span: Span;
  /** Plain sentences; never empty. */
  readonly reasons: readonly string[];
}

/** All that there is to say of one line: what is flagged, and why the rest is not. */
export interface LineReasons {
  readonly report: PhrasingReport;
  /** Would be flagged or praised, were their rule not switched off; by start. */
  readonly off: readonly Omit<NotFlagged, 'reasons'>[];
  /** Began to match and was called off, or is held back; by start. */
  readonly notFlagged: readonly NotFlagged[];
}

const HELD_BACK = 'What helps is not said where something in the same sentence may weigh on them.';
const byStart = (a: { readonly span: Span }, b: { readonly span: Span }): number => a.span.start - b.span.start;
const isLonger = (a: Span, b: Span): boolean => a.end - a.start > b.end - b.start;

/** Of matches of one rule on the same words the longest, with each of its reasons once. */
function joinSame(hits: readonly RuleHit[], text: string): NotFlagged[] {
  const longest: RuleHit[] = [];
  for (const hit of hits) {
    const at = longest.findIndex(({ rule, span }) => rule.id === hit.rule.id && overlaps(span, hit.span));
    const known = longest[at];
    if (!known) longest.push(hit);
    else if (isLonger(hit.span, known.span)) longest[at] = hit;
  }
  return longest.map(({ rule, span, callOffs }) => {
    const kinds = new Map(callOffs.map((callOff) => [callOff.by, callOff]));
    return { ruleId: rule.id, span, reasons: [...kinds.values()].map((callOff) => whyNot(text, span, callOff)) };
  });
}

function heldBack(
  { problems, praise }: Inspection,
  report: PhrasingReport,
  isOn: (rule: PackRule) => boolean,
): NotFlagged[] {
  const isShown = (ruleId: RuleId, span: Span): boolean =>
    report.findings.some(
      (finding) => overlaps(finding.span, span) && (finding.ruleId === ruleId || finding.under.includes(ruleId)),
    ) || report.praise.some((mark) => mark.ruleId === ruleId && overlaps(mark.span, span));
  const often = ({ limit }: PackRule): string =>
    `One message is marked by this rule ${limit === 1 ? 'once' : `${limit} times`} at most, and by all rules ${MOST_FINDINGS} times.`;
  return [
    ...problems.map(({ rule, span }) => ({ rule, span, reasons: [often(rule)] })),
    ...praise.map(({ rule, span }) => {
      const isFull = report.praise.filter(({ ruleId }) => ruleId === rule.id).length >= rule.limit;
      return { rule, span, reasons: [isFull ? often(rule) : HELD_BACK] };
    }),
  ].flatMap(({ rule, span, reasons }) =>
    isOn(rule) && !isShown(rule.id, span) ? [{ ruleId: rule.id, span, reasons }] : [],
  );
}

/**
 * Says of one line what is flagged and, of all that rules know in it and that is not flagged, why not.
 * @param muted - rules that are switched off.
 * @returns spans of the line as typed; three empty lists where no rule knows its words.
 * @throws never.
 */
export function explainLine(matcher: PhrasingMatcher, text: string, muted: ReadonlySet<string>): LineReasons {
  const inspection = inspectPhrasing(matcher, text);
  const report = checkPhrasing(matcher, text, { muted });
  const { problems, praise, safety, calledOff } = inspection;
  const isActive = ({ status }: PackRule): boolean => status === 'active';
  const isOff = (rule: PackRule): boolean => rule.kind !== 'safety' && muted.has(rule.id);
  const counted = [...problems, ...praise, ...safety];
  const isCounted = (hit: RuleHit): boolean =>
    counted.some(({ rule, span }) => rule.id === hit.rule.id && overlaps(span, hit.span));
  const off = counted.filter(({ rule }) => isActive(rule) && isOff(rule));
  const called = calledOff.filter((hit) => isActive(hit.rule) && !isOff(hit.rule) && !isCounted(hit));
  return {
    report,
    off: off.map(({ rule, span }) => ({ ruleId: rule.id, span })).sort(byStart),
    notFlagged: [
      ...joinSame(called, text),
      ...heldBack(inspection, report, (rule) => isActive(rule) && !isOff(rule)),
    ].sort(byStart),
  };
}
