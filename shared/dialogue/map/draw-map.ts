import type { Scenario } from '../scenario-schema';
import { beatTitle } from './beat-title';
import type { DialogueMap, MapPlace, MapStep } from './dialogue-map';
import { fogSteps } from './fog-steps';
import { targetOf } from './target-of';

/** What was met over all talks, as `session/walked` puts it together. */
export interface Met {
  readonly places: readonly {
    readonly id: string;
    readonly talks: number;
    readonly sessionId: string;
    readonly turn: number;
    readonly at: string;
  }[];
  readonly steps: readonly { readonly from: string; readonly to: string; readonly talks: number }[];
}

/** The talk that one came from. */
export interface Trail {
  /** Its steps, each once. */
  readonly steps: readonly { readonly from: string; readonly to: string }[];
  /** Where it stands or ended. */
  readonly here: string;
}

const pair = (step: { readonly from: string; readonly to: string }) => `${step.from} ${step.to}`;

/**
 * The map of a scenario as this person knows it.
 * Places that this version of the script no longer has are left out, and so is what a safety card ended: that is never collected.
 * @throws never.
 */
export function drawMap(scenario: Scenario, { places, steps }: Met, trail: Trail | null): DialogueMap {
  const doors = scenario.endings.filter(({ kind }) => kind !== 'safety');
  const names = new Map([
    ...scenario.beats.map((beat) => [beat.id, beatTitle(beat)] as const),
    ...doors.map(({ id, title }) => [id, title] as const),
  ]);
  const known = new Map(places.filter(({ id }) => names.has(id)).map((place) => [place.id, place]));
  const starts = scenario.beats.toSorted((a, b) => Number(b.id === scenario.start) - Number(a.id === scenario.start));
  const all = [
    ...starts.map(({ id }) => ({ id, kind: 'beat' as const })),
    ...doors.map(({ id }) => ({ id, kind: 'ending' as const })),
  ];
  const keys = new Map(all.map(({ id }, index) => [id, `place-${index}`]));
  const keyOf = (id: string) => keys.get(id) ?? '';

  const taken = steps.filter(({ from, to }) => keys.has(from) && keys.has(to));
  const ways = new Map(
    scenario.beats.map(({ id, ways: own }) => [id, new Set(own.map(targetOf).filter((to) => to !== id))]),
  );
  const untaken = (id: string) => {
    const gone = new Set(taken.filter(({ from }) => from === id).map(({ to }) => to));
    return [...(ways.get(id) ?? [])].filter((to) => keys.has(to) && !gone.has(to)).length;
  };

  const onTrail = new Set(trail?.steps.map(pair));
  const fog = fogSteps(
    scenario,
    new Set(known.keys()),
    all.map(({ id }) => id).filter((id) => !known.has(id) && id !== scenario.start),
  );
  return {
    places: all.map(({ id, kind }): MapPlace => {
      const met = known.get(id);
      return {
        key: keyOf(id),
        kind,
        met: met ? { ...met, name: names.get(id) ?? id } : null,
        isHere: met !== undefined && trail?.here === id,
        untaken: met && kind === 'beat' ? untaken(id) : 0,
      };
    }),
    steps: [
      ...taken.map((step): MapStep => {
        const on = onTrail.has(pair(step));
        return { from: keyOf(step.from), to: keyOf(step.to), onTrail: on, walked: step.talks > (on ? 1 : 0) };
      }),
      ...fog.map(({ from, to }) => ({ from: keyOf(from), to: keyOf(to), onTrail: false, walked: false })),
    ],
  };
}
