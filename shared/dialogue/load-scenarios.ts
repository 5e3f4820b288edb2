import { checkReactionsFile } from './diagnostics/check-lines';
import { diagnose } from './diagnostics/diagnostic';
import type { Diagnostic } from './diagnostics/diagnostic';
import { compileScenario } from './compile-scenario';
import type { CompiledScenario, ScriptTables } from './compile-scenario';
import { parseHistory, parseReactions, parseScenario, parseTaken } from './parse-scenario';
import type { ReactionsFile, Stance } from './scenario-schema';
import { lazySlotReader } from './taken/create-slot-reader';

/** An authored file: its path, and what YAML makes of it. */
export interface AuthoredFile {
  readonly file: string;
  readonly data: unknown;
}

export interface FileFaults {
  readonly file: string;
  readonly faults: readonly Diagnostic[];
}

/** All that can be rehearsed, and what is wrong with the rest. */
export interface LoadedScenarios {
  /** In the order of the files; ids are unique. */
  readonly scenarios: readonly CompiledScenario[];
  /** One sentence for each file that could not be used. */
  readonly faults: readonly string[];
  /** The same files with everything that was found, for authors. */
  readonly diagnostics: readonly FileFaults[];
}

const sentence = ({ file, faults: [first, ...others] }: FileFaults): string => {
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  return `${file}: ${first?.code ?? ''} ${first?.message ?? ''}${more}`;
};

/** What the app is given: scripts, stances and the tables they share. */
export interface AuthoredLibrary {
  readonly scenarios: readonly AuthoredFile[];
  readonly reactions: readonly AuthoredFile[];
  readonly history: AuthoredFile;
  readonly taken: AuthoredFile;
}

/**
 * Compiles scenarios with the reactions of their stances. A file with a fault never half-loads: the others are there without it.
 * @throws never.
 */
export function loadScenarios(library: AuthoredLibrary): LoadedScenarios {
  const diagnostics: FileFaults[] = [];
  const history = parseHistory(library.history.data);
  const taken = parseTaken(library.taken.data);
  if (!history.ok || !taken.ok) {
    // Every line may need the tables: without them nothing can be said.
    const faults = [
      ...(history.ok ? [] : [{ file: library.history.file, faults: history.error }]),
      ...(taken.ok ? [] : [{ file: library.taken.file, faults: taken.error }]),
    ];
    return { scenarios: [], faults: faults.map(sentence), diagnostics: faults };
  }
  const tables: ScriptTables = { history: history.value, slots: lazySlotReader(taken.value) };
  const stances = new Map<Stance, ReactionsFile>();
  for (const { file, data } of library.reactions) {
    const parsed = parseReactions(data);
    const found = parsed.ok ? checkReactionsFile(parsed.value) : parsed.error;
    if (found.length > 0) diagnostics.push({ file, faults: found });
    if (parsed.ok && found.length === 0) stances.set(parsed.value.stance, parsed.value);
  }

  const compiled = new Map<string, CompiledScenario>();
  for (const { file, data } of library.scenarios) {
    const parsed = parseScenario(data);
    if (!parsed.ok) {
      diagnostics.push({ file, faults: parsed.error });
      continue;
    }
    const { id } = parsed.value;
    const made = compileScenario(parsed.value, stances, tables);
    if (!made.ok) diagnostics.push({ file, faults: made.error });
    else if (compiled.has(id)) {
      diagnostics.push({ file, faults: [diagnose('sc009', ['id'], `another file has the id "${id}"`)] });
    } else compiled.set(id, made.value);
  }
  return { scenarios: [...compiled.values()], faults: diagnostics.map(sentence), diagnostics };
}
