import { checkPhrasing } from '../../../shared/phrasing/check-phrasing';
import type { PhrasingMatcher } from '../../../shared/phrasing/load-pack';
import { readExample } from '../../../shared/phrasing/read-example';
import type { Span } from '../../../shared/text/span';
import { paragraph } from '../underline';
import type { Cases } from './read-cases';

/** The spans that a rule marks in a line, alone or under a graver one. */
function markedBy(matcher: PhrasingMatcher, id: string, source: string): { text: string; spans: readonly Span[] } {
  const { text, context } = readExample(source);
  const { findings, praise, safety } = checkPhrasing(matcher, text, context);
  const marks = [...findings, ...praise, ...(safety ? [safety] : [])];
  const own = marks.filter(
    (mark) => mark.ruleId === id || ('under' in mark && mark.under.some((under) => under === id)),
  );
  return { text, spans: own.map(({ span }) => span) };
}

/**
 * Tells of lines that somebody marked as not right which of them their rule still marks, with the words, and which pass by now. Such a
 * file comes out of the app (write-cases.ts) and is shaped as the examples of the rule files.
 */
export function tellCases(matcher: PhrasingMatcher, rules: Cases, columns: number): string {
  let still = 0;
  let passes = 0;
  const blocks = rules.flatMap(({ id, examples }) => {
    if (!matcher.ruleById.has(id)) return [`${id}: no rule has that id any more`];
    const lines = examples.pass.map((source) => {
      const { text, spans } = markedBy(matcher, id, source);
      const [first] = spans;
      if (first) still += 1;
      else passes += 1;
      const said = first ? `flagged  “${text.slice(first.start, first.end)}” in: ${text}` : `passes   ${text}`;
      return paragraph(said.replace(/\s+$/, '').replaceAll('\n', ' '), columns, '  ');
    });
    return [id, ...lines];
  });
  return [...blocks, ...(blocks.length > 0 ? [''] : []), `${still} still flagged, ${passes} pass.`, ''].join('\n');
}
