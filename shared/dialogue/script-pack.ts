import type { AnswersTable } from './asked/answers-schema';
import type { TopicsTable } from './asked/topics-schema';
import type { Diagnostic } from './diagnostics/diagnostic';
import type { HistoryTable } from './history/history-schema';
import type { ReactionsFile, Scenario } from './scenario-schema';
import type { TakenTable } from './taken/taken-schema';

/** A file that could not be used, and why. */
export interface FileFaults {
  readonly file: string;
  readonly faults: readonly Diagnostic[];
}

/** All scripts, checked when the app is built: plain data, as JSON keeps it. */
export interface ScriptPack {
  readonly tables: {
    readonly history: HistoryTable;
    readonly taken: TakenTable;
    readonly topics: TopicsTable;
    readonly answers: AnswersTable;
  } | null;
  readonly stances: readonly ReactionsFile[];
  /** In the order of the files; ids are unique. */
  readonly scenarios: readonly Scenario[];
  readonly faults: readonly FileFaults[];
}

/** One sentence about a file that could not be used. */
export function faultSentence({ file, faults: [first, ...others] }: FileFaults): string {
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `${file}: ${first?.code ?? ''} ${first?.message ?? ''}${more}`;
}
