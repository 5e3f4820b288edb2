import type { PhrasingMatcher } from '../../shared/phrasing/load-pack';
import type { PhrasingReport } from '../../shared/phrasing/report';
import type { SafetyMatch } from '../../shared/phrasing/report';
import type { Severity } from '../../shared/phrasing/taxonomy';
import { paragraph, underline, type Mark } from './underline';

const WEIGHT: Readonly<Record<Severity, string>> = { 1: 'a nudge', 2: 'may weigh on them', 3: 'may close the talk' };

function sayFindings(report: PhrasingReport, { ruleById }: PhrasingMatcher, columns: number): string[] {
  return report.findings.flatMap(({ ruleId, category, severity, under }, index) => {
    const rule = ruleById.get(ruleId);
    if (!rule || !('alternative' in rule)) return [];
    const { pattern, examples } = rule.alternative;
    const also = under.length > 0 ? [paragraph(`also: ${under.join(', ')}`, columns, '     ')] : [];
    return [
      '',
      paragraph(`${rule.message} (${category}, ${WEIGHT[severity]}; ${ruleId})`, columns, `  ${index + 1}  `),
      paragraph(rule.why, columns, '     '),
      paragraph(`Calmer: ${pattern}`, columns, '     '),
      ...(examples[0] === undefined ? [] : [paragraph(`such as: ${examples[0]}`, columns, '     ')]),
      ...also,
    ];
  });
}

function sayPraise(report: PhrasingReport, text: string, { ruleById }: PhrasingMatcher, columns: number): string[] {
  if (report.praise.length === 0) return [];
  const lines = report.praise.map(({ ruleId, category, span }) => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return paragraph(`“${words}”: ${ruleById.get(ruleId)?.message ?? ''} (${category})`, columns, '  +  ');
  });
  return ['', 'What helps:', ...lines];
}

function saySafety(safety: SafetyMatch | null, matcher: PhrasingMatcher, columns: number): string[] {
  if (!safety) return [];
  const rule = matcher.ruleById.get(safety.ruleId);
  return [
    '',
    paragraph(`Apart from tone: ${rule?.message ?? ''} (${safety.class}, tier ${safety.tier})`, columns, '  !  '),
  ];
}

/**
 * Writes a report for a person at a terminal: their text with the marked parts underlined and numbered, then each reason and calmer
 * pattern, then what helps.
 * @param columns - width of the terminal.
 */
export function writeReport(matcher: PhrasingMatcher, text: string, report: PhrasingReport, columns: number): string {
  const marks = report.findings.map(({ span }, index): Mark => ({ ...span, label: String(index + 1) }));
  const praise = report.praise.map(({ span }): Mark => ({ ...span, label: '+' }));
  const { findings, safety } = report;
  const quiet = findings.length === 0 && praise.length === 0 && !safety ? ['', 'Nothing to mark.'] : [];
  return [
    ...underline(text.trimEnd(), [...marks, ...praise], columns, '  '),
    ...sayFindings(report, matcher, columns),
    ...sayPraise(report, text, matcher, columns),
    ...saySafety(safety, matcher, columns),
    ...quiet,
    '',
  ].join('\n');
}
