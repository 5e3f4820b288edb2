/** What can be wrong with rule files. The code is for programs, the reason for the author. */
export const DIAGNOSTICS = {
  PH001: 'a field is missing, unknown or of the wrong form',
  PH002: 'two rules have the same id',
  PH003: 'the id does not begin with the category',
  PH004: 'a pattern cannot be read',
  PH005: 'the same pattern stands twice in a rule',
  PH006: 'a member of the lexicon cannot be read',
  PH007: 'a file mixes categories',
} as const;
export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** One fault in a rule file or in the lexicon. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly file: string;
  /** Null where the fault is not inside one rule. */
  readonly ruleId: string | null;
  /** Dotted path from the rule, `patterns.2`. */
  readonly field: string;
  readonly reason: string;
}

/** One line for a terminal: file, rule, field, reason. */
export function describeDiagnostic({ code, file, ruleId, field, reason }: Diagnostic): string {
  return `${code} ${file}${ruleId === null ? '' : ` ${ruleId}`}${field === '' ? '' : ` (${field})`}: ${reason}`;
}
