import { checkPhrasing } from '../../../shared/phrasing/check-phrasing';
import type { PhrasingMatcher } from '../../../shared/phrasing/load-pack';
import { sliceSpan } from '../../../shared/text/span';

/** Lines that are compared, by where they come from. */
export interface LineShelf {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Each flag of a line in words that tell it from every other. */
function flagsIn(matcher: PhrasingMatcher, line: string): Set<string> {
  const { findings, safety } = checkPhrasing(matcher, line);
  const flags = findings.map(({ ruleId, severity, span }) => `${ruleId} (${severity}) “${sliceSpan(line, span)}”`);
  const card = safety ? [`${safety.ruleId} (tier ${safety.tier}) “${sliceSpan(line, safety.span)}”`] : [];
  return new Set([...flags, ...card]);
}

const without = (some: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...some].filter((flag) => !others.has(flag));

/**
 * Compares two versions of the rules over some lines.
 * @returns a report: under each shelf the lines that change, with what is found anew (`+`) and no longer (`-`), and a summary.
 */
export function diff(before: PhrasingMatcher, after: PhrasingMatcher, shelves: readonly LineShelf[]): string {
  const report: string[] = [];
  let [compared, fresh, lost] = [0, 0, 0];
  for (const { name, lines } of shelves) {
    const changed: string[] = [];
    for (const line of new Set(lines)) {
      const [old, now] = [flagsIn(before, line), flagsIn(after, line)];
      const [more, less] = [without(now, old), without(old, now)];
      compared += 1;
      fresh += more.length;
      lost += less.length;
      if (more.length + less.length === 0) continue;
      changed.push(line, ...more.map((flag) => `  + ${flag}`), ...less.map((flag) => `  - ${flag}`));
    }
    if (changed.length > 0) report.push(`# ${name}`, ...changed, '');
  }
  return [...report, `${compared} lines: ${fresh} flags new, ${lost} lost`, ''].join('\n');
}
