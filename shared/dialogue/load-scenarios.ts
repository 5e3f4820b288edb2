import { checkLibrary } from './check-library';
import type { AuthoredLibrary } from './check-library';
import type { CompiledScenario } from './compile-scenario';
import { openScripts } from './open-scripts';
import { faultSentence } from './script-pack';
import type { FileFaults } from './script-pack';

/** All that can be rehearsed, and what is wrong with the rest. */
export interface LoadedScenarios {
  /** In the order of the files; ids are unique. */
  readonly scenarios: readonly CompiledScenario[];
  /** One sentence for each file that could not be used. */
  readonly faults: readonly string[];
  /** The same files with everything that was found, for authors. */
  readonly diagnostics: readonly FileFaults[];
}

/** Checks and opens authored files at once; the app has them checked when it is built. @throws never. */
export function loadScenarios(library: AuthoredLibrary): LoadedScenarios {
  const pack = checkLibrary(library);
  return { scenarios: openScripts(pack), faults: pack.faults.map(faultSentence), diagnostics: pack.faults };
}
