import { checkScenario } from './check-scenario';
import { checkReactionsFile } from './diagnostics/check-lines';
import { diagnose } from './diagnostics/diagnostic';
import type { Diagnostic } from './diagnostics/diagnostic';
import { checkAnswersTable, checkTopicsTable } from './diagnostics/check-asked-tables';
import { checkStanceAsked } from './diagnostics/check-asked';
import { parseAnswers, parseHistory, parseReactions, parseScenario, parseTaken, parseTopics } from './parse-scenario';
import type { ReactionsFile, Scenario, Stance } from './scenario-schema';
import type { FileFaults, ScriptPack } from './script-pack';

/** An authored file: its path, and what YAML makes of it. */
export interface AuthoredFile {
  readonly file: string;
  readonly data: unknown;
  /** What is wrong with it as YAML; absent is nothing. */
  readonly faults?: readonly Diagnostic[];
}

/** All authored files that talks need. */
export interface AuthoredLibrary {
  readonly scenarios: readonly AuthoredFile[];
  readonly reactions: readonly AuthoredFile[];
  readonly history: AuthoredFile;
  readonly taken: AuthoredFile;
  readonly topics: AuthoredFile;
  readonly answers: AuthoredFile;
}

/**
 * Checks every authored file. One with a fault is left out whole, and told; the others are there without it.
 * @returns plain data that `openScripts` can play; without tables there are no scenarios, as every line may need them.
 * @throws never.
 */
export function checkLibrary(library: AuthoredLibrary): ScriptPack {
  const faults: FileFaults[] = [];
  const note = (file: string, found: readonly Diagnostic[]): boolean => {
    if (found.length > 0) faults.push({ file, faults: found });
    return found.length === 0;
  };
  const history = parseHistory(library.history.data);
  const taken = parseTaken(library.taken.data);
  const topics = parseTopics(library.topics.data);
  const answers = parseAnswers(library.answers.data);
  const areSound = [
    note(library.history.file, history.ok ? [] : history.error),
    note(library.taken.file, taken.ok ? [] : taken.error),
    note(library.topics.file, topics.ok ? checkTopicsTable(topics.value) : topics.error),
    note(library.answers.file, answers.ok ? checkAnswersTable(answers.value) : answers.error),
  ].every(Boolean);
  if (!areSound || !history.ok || !taken.ok || !topics.ok || !answers.ok) {
    return { tables: null, stances: [], scenarios: [], faults };
  }

  const stances = new Map<Stance, ReactionsFile>();
  for (const { file, data, faults: torn = [] } of library.reactions) {
    if (!note(file, torn)) continue;
    const parsed = parseReactions(data);
    if (
      note(
        file,
        parsed.ok
          ? [...checkReactionsFile(parsed.value), ...checkStanceAsked(parsed.value, topics.value)]
          : parsed.error,
      ) &&
      parsed.ok
    ) {
      stances.set(parsed.value.stance, parsed.value);
    }
  }

  const scenarios = new Map<string, Scenario>();
  for (const { file, data, faults: torn = [] } of library.scenarios) {
    if (!note(file, torn)) continue;
    const parsed = parseScenario(data);
    if (!note(file, parsed.ok ? checkScenario(parsed.value, stances, topics.value) : parsed.error) || !parsed.ok)
      continue;
    const { id } = parsed.value;
    if (!scenarios.has(id)) scenarios.set(id, parsed.value);
    else note(file, [diagnose('sc009', ['id'], `another file has the id "${id}"`)]);
  }
  return {
    tables: { history: history.value, taken: taken.value, topics: topics.value, answers: answers.value },
    stances: [...stances.values()],
    scenarios: [...scenarios.values()],
    faults,
  };
}
