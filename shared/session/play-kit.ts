import type { CompiledScenario } from '../dialogue/compile-scenario';
import type { IntentReader } from '../dialogue/reading/reading';
import type { PhrasingMatcher } from '../phrasing/load-pack';

/** Everything a talk needs besides the person: the rules, the reader, the scripts. Loaded after the first paint. */
export interface PlayKit {
  readonly matcher: PhrasingMatcher;
  readonly reader: IntentReader;
  readonly scenarios: readonly CompiledScenario[];
  /** Files that could not be used; the others can. */
  readonly faults: readonly string[];
}
