import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { DIFFICULTIES } from '@shared/dialogue/scenario-schema';

/** The order in which scenarios are met: gentle ones first, then as they come. */
export const easiestFirst = (scenarios: readonly CompiledScenario[]): CompiledScenario[] =>
  scenarios.toSorted(
    (a, b) => DIFFICULTIES.indexOf(a.scenario.difficulty) - DIFFICULTIES.indexOf(b.scenario.difficulty),
  );
