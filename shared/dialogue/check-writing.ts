import { checkDoubles, checkReactionDoubles } from './diagnostics/check-doubles';
import { checkGarble } from './diagnostics/check-garble';
import { checkSmell } from './diagnostics/check-smell';
import type { Diagnostic } from './diagnostics/diagnostic';
import { reactionsFileTexts, textsOf } from './diagnostics/texts-of';
import type { HistoryTable } from './history/history-schema';
import type { ReactionsFile, Scenario } from './scenario-schema';
import type { TakenTable } from './taken/taken-schema';

/** All that can be woven into a text. */
export interface WordTables {
  readonly history: HistoryTable;
  readonly taken: TakenTable;
}

/**
 * What is wrong with a scenario as a piece of writing. It could be played all the same, so the app does not ask; authors do.
 * @throws never.
 */
export function checkWriting(scenario: Scenario, { history, taken }: WordTables): Diagnostic[] {
  const facts = Object.fromEntries(Object.entries(scenario.facts).map(([key, { value }]) => [key, value]));
  return [
    ...checkSmell(scenario),
    ...checkDoubles(scenario),
    ...checkGarble(textsOf(scenario), { history, taken, fixed: scenario.history.fixed, facts }),
  ];
}

/** The same of a stance's own file. */
export const checkReactionsWriting = (file: ReactionsFile, tables: WordTables): Diagnostic[] => [
  ...checkReactionDoubles(file),
  ...checkGarble(reactionsFileTexts(file), { ...tables, fixed: {}, facts: {} }),
];
