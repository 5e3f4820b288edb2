import type { CompiledScenario } from '../dialogue/compile-scenario';
import { DIMENSIONS } from '../dialogue/scenario-schema';
import type { Dimension } from '../dialogue/scenario-schema';
import { createDebrief } from '../review/create-debrief';
import { disputedDimensions } from '../review/disagreements';
import { exchangesOf } from '../session/exchanges';
import type { Session } from '../session/session-schema';
import { withStandingMarks } from '../session/standing-marks';
import { seededOrder } from './seeded-order';

/** One moment to answer again, for one skill. */
export interface Drill {
  /** Unique among those offered together. */
  readonly id: string;
  readonly dimension: Dimension;
  readonly scenarioId: string;
  readonly beatId: string;
  /** The talk it is from, the turn in it from 1, and why it is offered; null for one from the library. */
  readonly own: { readonly talk: Session; readonly turn: number; readonly because: string } | null;
}

/** More than that at once is a heap, not a practice. */
const MOST_OWN = 24;
const MOST_OF_LIBRARY = 6;
const CLOSED_THEM = 'They closed a little here.';

function drillsOfTalk(talk: Session, compiled: CompiledScenario, muted: ReadonlySet<string>): Drill[] {
  // An unsent talk is whole as it is, and asks for nothing more.
  if (talk.unsent) return [];
  const debrief = createDebrief(withStandingMarks(talk, muted), compiled);
  if (debrief.unscored) return [];
  const disputed = disputedDimensions(talk);
  const exchanges = exchangesOf(talk);
  const taken = talk.origin === null ? 0 : exchangesOf({ turns: talk.turns.slice(0, talk.origin.turns) }).length;
  const drillOf = (dimension: Dimension, turn: number, because: string): Drill[] => {
    const beatId = exchanges[turn - 1]?.from ?? '';
    // What a branch took over was said in the older talk, and comes from there.
    if (turn <= taken || !compiled.beats.has(beatId)) return [];
    const scenarioId = talk.scenario.id;
    const id = `${scenarioId}.${beatId}.${dimension}`;
    return [{ id, dimension, scenarioId, beatId, own: { talk, turn, because } }];
  };
  const flagged = debrief.dimensions
    .filter(({ dimension }) => !disputed.includes(dimension))
    .flatMap(({ dimension, evidence }) =>
      evidence
        .filter(({ direction }) => direction === 'lowers')
        .flatMap(({ turn, because }) => drillOf(dimension, turn, because)),
    );
  const known = new Set(flagged.map(({ own }) => own?.turn));
  const closed = debrief.path
    .filter(({ turn, direction }) => direction === 'closed' && !known.has(turn))
    .flatMap(({ turn }) => {
      const hints = compiled.beats.get(exchanges[turn - 1]?.from ?? '')?.hints ?? {};
      const dimension = DIMENSIONS.find((one) => hints[one] !== undefined && !disputed.includes(one));
      return dimension === undefined ? [] : drillOf(dimension, turn, CLOSED_THEM);
    });
  return [...flagged, ...closed];
}

/**
 * Moments of the person's own talks to answer again: where something weighed, and where the ex closed. What the person sees differently or
 * marked as not right is left out, and so are an unsent talk and one that a safety card ended.
 * @param talks - newest first; as many as are to be looked at.
 * @param muted - rules that are switched off: what they marked is left out, too.
 * @returns the newest first, each moment once for each skill; at most two dozen.
 */
export function drillsOfTalks(
  talks: readonly Session[],
  scenarios: readonly CompiledScenario[],
  muted: ReadonlySet<string> = new Set(),
): Drill[] {
  const byId = new Map(scenarios.map((compiled) => [compiled.scenario.id, compiled]));
  const seen = new Set<string>();
  return talks
    .flatMap((talk) => {
      const compiled = byId.get(talk.scenario.id);
      return compiled?.scenario.version === talk.scenario.version ? drillsOfTalk(talk, compiled, muted) : [];
    })
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, MOST_OWN);
}

/**
 * Moments of the library that have a hint for a skill, one of each scenario.
 * @param seed - 0 to 2³²−1: which scenarios, and which moment of each.
 */
export function drillsOfLibrary(scenarios: readonly CompiledScenario[], dimension: Dimension, seed: number): Drill[] {
  return seededOrder(scenarios, seed)
    .flatMap(({ scenario: { id: scenarioId, beats } }) => {
      const fit = beats.filter(({ hints, refuses }) => hints[dimension] !== undefined && !refuses);
      const [beat] = seededOrder(fit, seed);
      return beat ? [{ id: `${scenarioId}.${beat.id}`, dimension, scenarioId, beatId: beat.id, own: null }] : [];
    })
    .slice(0, MOST_OF_LIBRARY);
}
