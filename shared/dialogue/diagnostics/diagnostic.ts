/** Every fault an authored scenario can have, with what is wrong in general; a code is kept for good. */
export const DIAGNOSTICS = {
  sc001: { name: 'schema-fault', severity: 'error' },
  sc002: { name: 'too-large', severity: 'error' },
  sc003: { name: 'unknown-beat', severity: 'error' },
  sc004: { name: 'unknown-ending', severity: 'error' },
  sc005: { name: 'unreachable-beat', severity: 'error' },
  sc006: { name: 'beat-cannot-end', severity: 'error' },
  sc007: { name: 'exit-without-last', severity: 'error' },
  sc008: { name: 'start-unknown', severity: 'error' },
  sc009: { name: 'duplicate-id', severity: 'error' },
  sc010: { name: 'bad-placeholder', severity: 'error' },
  sc011: { name: 'unknown-fact', severity: 'error' },
  sc012: { name: 'line-length', severity: 'error' },
  sc013: { name: 'few-wordings', severity: 'error' },
  sc014: { name: 'missing-reaction', severity: 'error' },
  sc015: { name: 'memory-never-made', severity: 'error' },
  sc016: { name: 'ending-never-named', severity: 'error' },
  sc017: { name: 'way-never-taken', severity: 'error' },
  sc018: { name: 'too-few-endings', severity: 'error' },
  sc019: { name: 'exit-of-wrong-kind', severity: 'error' },
  sc020: { name: 'pressure-rewarded', severity: 'error' },
  sc021: { name: 'plays-incomplete', severity: 'error' },
  sc022: { name: 'ending-never-played', severity: 'error' },
  sc023: { name: 'stance-unanswered', severity: 'error' },
  sc024: { name: 'silent-under-stance', severity: 'error' },
  sc025: { name: 'setting-impossible', severity: 'error' },
  sc026: { name: 'phrase-in-wrong-voice', severity: 'error' },
  sc027: { name: 'flagged-by-our-rules', severity: 'error' },
  sc028: { name: 'score-smell', severity: 'error' },
  sc029: { name: 'garbled', severity: 'error' },
  sc030: { name: 'said-twice', severity: 'error' },
  sc031: { name: 'unknown-topic', severity: 'error' },
  sc032: { name: 'topic-without-patterns', severity: 'error' },
  sc033: { name: 'pattern-fault', severity: 'error' },
  sc034: { name: 'bad-aside', severity: 'error' },
} as const satisfies Record<string, { name: string; severity: 'error' | 'warning' }>;

export type DiagnosticCode = keyof typeof DIAGNOSTICS;

/** A fault in authored content. Codes are matched, messages are read. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning';
  /** Where in the file: keys and indexes from its root. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The only maker of diagnostics. */
export const diagnose = (code: DiagnosticCode, path: readonly (string | number)[], message: string): Diagnostic => ({
  code,
  severity: DIAGNOSTICS[code].severity,
  path,
  message,
});
