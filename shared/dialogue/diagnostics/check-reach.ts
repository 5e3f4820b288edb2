import type { Scenario } from '../scenario-schema';
import { diagnose } from './diagnostic';
import type { Diagnostic } from './diagnostic';

/** Ways alone, conditions aside: which beats each beat leads to. */
function edgesOf(scenario: Scenario): Map<string, string[]> {
  const anywhere = scenario.anywhere.flatMap((way) => way.to ?? []);
  return new Map(scenario.beats.map((beat) => [beat.id, [...beat.ways.flatMap((way) => way.to ?? []), ...anywhere]]));
}

function reachFrom(starts: readonly string[], edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...starts];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id) || !edges.has(id)) continue;
    reached.add(id);
    open.push(...(edges.get(id) ?? []));
  }
  return reached;
}

/**
 * sc005, sc006: every beat is reachable from the start, and from every beat some way leads on to an ending. The exits that hold
 * everywhere do not count: a beat that only a goodbye can end is a dead end to the person in it.
 */
export function checkReach(scenario: Scenario): Diagnostic[] {
  const edges = edgesOf(scenario);
  const back = new Map<string, string[]>(scenario.beats.map((beat) => [beat.id, []]));
  for (const [from, targets] of edges) for (const to of targets) back.get(to)?.push(from);

  const ending = scenario.anywhere.some((way) => way.end !== undefined)
    ? scenario.beats
    : scenario.beats.filter((beat) => beat.refuses || beat.ways.some((way) => way.end !== undefined));
  const reachable = reachFrom([scenario.start], edges);
  const canEnd = reachFrom(
    ending.map((beat) => beat.id),
    back,
  );
  // Without a start nothing is reachable, and sc008 has said so.
  const isStartKnown = edges.has(scenario.start);
  return scenario.beats.flatMap((beat, index) => [
    ...(!isStartKnown || reachable.has(beat.id)
      ? []
      : [diagnose('sc005', ['beats', index, 'id'], `no way leads to "${beat.id}"`)]),
    ...(canEnd.has(beat.id)
      ? []
      : [diagnose('sc006', ['beats', index, 'ways'], `from "${beat.id}" no way leads on to an ending`)]),
  ]);
}
