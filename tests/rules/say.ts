import type { CallOff } from '@shared/phrasing/find-hits';
import type { Inspection } from '@shared/phrasing/inspect-phrasing';
import type { Rule } from '@shared/phrasing/rule-schema';
import type { Span } from '@shared/text/span';

/** Every match that counts, of every kind, as one list. */
export function countedIn(
  inspection: Inspection,
): { id: string; category: string; pattern: number | null; span: Span }[] {
  return [...inspection.problems, ...inspection.praise, ...inspection.safety].map(({ rule, pattern, span }) => ({
    id: rule.id,
    category: rule.category,
    pattern,
    span,
  }));
}

/** The matches of one rule. */
export const matchesOf = (inspection: Inspection, rule: Rule) =>
  countedIn(inspection).filter(({ id }) => id === rule.id);

const because = (text: string, { by, exception, cue }: CallOff): string =>
  `${by}${exception === null ? '' : ` ${exception + 1}`} (“${text.slice(cue.start, cue.end)}”)`;

/** What happened instead, for an author: what was matched, and what was called off by what. */
export function sayWhatHappened(inspection: Inspection, text: string, rule: Rule): string {
  const quote = ({ start, end }: Span) => `“${text.slice(start, end)}”`;
  const own = matchesOf(inspection, rule).map(({ span }) => `marked ${quote(span)}`);
  const off = inspection.calledOff
    .filter((hit) => hit.rule.id === rule.id)
    .map(
      (hit) =>
        `${quote(hit.span)} was called off by ${hit.callOffs.map((callOff) => because(text, callOff)).join(' and ')}`,
    );
  const others = countedIn(inspection)
    .filter(({ id }) => id !== rule.id)
    .map(({ id, span }) => `${id} marked ${quote(span)}`);
  const said = [...own, ...new Set(off), ...others];
  return said.length === 0 ? 'nothing matched at all' : said.join('; ');
}

/** A list of complaints as one failure message. */
export const complaints = (lines: readonly string[]): string => `\n  ${lines.join('\n  ')}\n`;
