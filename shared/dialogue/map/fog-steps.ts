import type { Scenario } from '../scenario-schema';
import { targetOf } from './target-of';

/** From each beat, where its own ways lead, and what may come at any. */
function waysOut(scenario: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const anywhere = scenario.anywhere.map(targetOf);
  return new Map(scenario.beats.map(({ id, ways }) => [id, new Set([...ways.map(targetOf), ...anywhere])]));
}

/** How many steps each place is from the first one. */
function depthsFrom(start: string, out: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const depths = new Map([[start, 0]]);
  for (const [id, depth] of depths) {
    for (const next of out.get(id) ?? []) if (!depths.has(next)) depths.set(next, depth + 1);
  }
  return depths;
}

/**
 * One way into each place that was not met, so that the fog shows that there is more and not how it is wired: from a place that was
 * met if one leads there, else from nearer to the start; of several from the one that has the fewest such ways, so that the fog lies
 * all along what was walked. A script has five ways for each of its beats, and all of them drawn would be a thicket.
 * @returns no step into a place that nothing leads to but the exits, which hold everywhere.
 */
export function fogSteps(
  scenario: Scenario,
  met: ReadonlySet<string>,
  unmet: readonly string[],
): { readonly from: string; readonly to: string }[] {
  const out = waysOut(scenario);
  const depths = depthsFrom(scenario.start, out);
  const depthOf = (id: string) => depths.get(id) ?? Infinity;
  const given = new Map<string, number>();
  return unmet.flatMap((to) => {
    // In the fog only from nearer to farther, so that no ring of it hangs on nothing.
    const [best] = [...out]
      .filter(([from, targets]) => targets.has(to) && from !== to && (met.has(from) || depthOf(from) < depthOf(to)))
      .map(([from]) => from)
      .toSorted(
        (a, b) =>
          Number(met.has(b)) - Number(met.has(a)) ||
          (given.get(a) ?? 0) - (given.get(b) ?? 0) ||
          depthOf(a) - depthOf(b),
      );
    if (best === undefined) return [];
    given.set(best, (given.get(best) ?? 0) + 1);
    return [{ from: best, to }];
  });
}
