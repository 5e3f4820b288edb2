import type { CompiledScenario } from '@shared/dialogue/compile-scenario';

/** Scenarios suggested by a sign that was noted come first, in the order of the signs; the others stay as they were. */
export function suggestedFirst(
  scenarios: readonly CompiledScenario[],
  suggested: ReadonlyMap<string, string>,
): CompiledScenario[] {
  const order = [...suggested.keys()];
  const placeOf = ({ scenario }: CompiledScenario) =>
    suggested.has(scenario.id) ? order.indexOf(scenario.id) : order.length;
  return scenarios.toSorted((a, b) => placeOf(a) - placeOf(b));
}
