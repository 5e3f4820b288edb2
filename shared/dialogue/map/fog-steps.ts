import type { Scenario } from '../scenario-schema';
import { targetOf } from './target-of';

/** From each beat, where its own ways lead. */
const waysOut = (scenario: Scenario): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(scenario.beats.map(({ id, ways }) => [id, new Set(ways.map(targetOf))]));

/** How many steps each place is from the first one by the beats' own ways; else from what may come anywhere. */
function depthsIn(scenario: Scenario, out: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, number> {
  const depths = new Map([[scenario.start, 0]]);
  const spread = () => {
    for (const [id, depth] of depths) {
      for (const next of out.get(id) ?? []) if (!depths.has(next)) depths.set(next, depth + 1);
    }
  };
  spread();
  for (const to of scenario.anywhere.map(targetOf)) if (!depths.has(to)) depths.set(to, 1);
  spread();
  return depths;
}

/**
 * One way into each place that was not met, so that the fog shows that there is more and not how it is wired: by a beat's own way, from
 * one that was met if there is such, else from nearer to the start; where only what may come anywhere leads there, from a beat that was
 * met. Of several the one that has the fewest such ways, so that the fog lies all along what was walked. A script has five ways for
 * each of its beats, and all of them drawn would be a thicket.
 * @returns no step into a place that nothing leads to but the exits, which hold everywhere.
 */
export function fogSteps(
  scenario: Scenario,
  met: ReadonlySet<string>,
  unmet: readonly string[],
): { readonly from: string; readonly to: string }[] {
  // The start is the one place that is known before the first talk.
  const been = new Set([...met, scenario.start]);
  const out = waysOut(scenario);
  const anywhere = new Set(scenario.anywhere.map(targetOf));
  const depths = depthsIn(scenario, out);
  const depthOf = (id: string) => depths.get(id) ?? Infinity;
  const given = new Map<string, number>();
  const isOwn = (from: string, to: string) => out.get(from)?.has(to) ?? false;
  // In the fog only from nearer to farther, so that no ring of it hangs on nothing.
  const mayLead = (from: string, to: string) =>
    from !== to &&
    (isOwn(from, to) ? been.has(from) || depthOf(from) < depthOf(to) : been.has(from) && anywhere.has(to));
  return unmet.flatMap((to) => {
    const [best] = [...out.keys()]
      .filter((from) => mayLead(from, to))
      .toSorted(
        (a, b) =>
          Number(isOwn(b, to)) - Number(isOwn(a, to)) ||
          Number(been.has(b)) - Number(been.has(a)) ||
          (given.get(a) ?? 0) - (given.get(b) ?? 0) ||
          depthOf(a) - depthOf(b),
      );
    if (best === undefined) return [];
    given.set(best, (given.get(best) ?? 0) + 1);
    return [{ from: best, to }];
  });
}
