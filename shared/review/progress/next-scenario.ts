import type { CompiledScenario } from '../../dialogue/compile-scenario';
import { DIFFICULTIES, DIMENSIONS } from '../../dialogue/scenario-schema';
import type { Dimension } from '../../dialogue/scenario-schema';
import type { Advice } from '../../preparation/advise';
import { lately, rankOf } from './lately';
import type { TalkProgress } from './talk-progress';

/** So many talks come before one that is hard going is suggested (P). */
const BEFORE_HARD = 5;
/** The latest scenarios are not suggested again at once. */
const JUST_HAD = 2;

export type NextReason =
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'dimension'; readonly dimension: Dimension }
  | { readonly kind: 'new' };

export interface NextScenario {
  readonly scenario: CompiledScenario;
  readonly reason: NextReason;
}

/** How much of a script turns on a dimension: the share of its beats that have a hint for it, 0 to 1. */
const shareOf = (dimension: Dimension, { scenario }: CompiledScenario): number =>
  scenario.beats.filter(({ hints }) => hints[dimension] !== undefined).length / scenario.beats.length;

const hardness = ({ scenario }: CompiledScenario): number => DIFFICULTIES.indexOf(scenario.difficulty);

/** The dimension that came hardest lately; null where all that was shown was high. */
function hardest(talks: readonly TalkProgress[]): Dimension | null {
  const known = DIMENSIONS.flatMap((dimension) => {
    const { now } = lately(talks, dimension);
    return now === null || now === 'high' ? [] : [{ dimension, rank: rankOf(now) }];
  });
  return known.toSorted((a, b) => a.rank - b.rank)[0]?.dimension ?? null;
}

/**
 * Suggests a talk to have next, with its reason: by a sign the person noted before all else, then one that turns on what came hardest
 * lately, then the gentlest they have not had. What was not tried yet comes first, and nothing hard before a few talks.
 * @param talks - newest first; at least one.
 * @param tried - ids of the scenarios of all talks.
 * @returns null where no talk is to be offered.
 */
export function nextScenario(
  talks: readonly TalkProgress[],
  tried: ReadonlySet<string>,
  scenarios: readonly CompiledScenario[],
  advice: Advice,
): NextScenario | null {
  if (advice.isRefused) return null;
  for (const [id, sign] of advice.suggested) {
    const scenario = scenarios.find((one) => one.scenario.id === id);
    if (scenario) return { scenario, reason: { kind: 'sign', sign } };
  }
  const justHad = new Set(talks.slice(0, JUST_HAD).map(({ scenarioId }) => scenarioId));
  const fit = scenarios.filter(
    ({ scenario }) =>
      !justHad.has(scenario.id) && (scenario.difficulty !== 'hard-going' || talks.length >= BEFORE_HARD),
  );
  const dimension = hardest(talks);
  const known = ({ scenario }: CompiledScenario) => (tried.has(scenario.id) ? 1 : 0);
  const byShare = dimension
    ? fit.toSorted((a, b) => known(a) - known(b) || shareOf(dimension, b) - shareOf(dimension, a))
    : fit.toSorted((a, b) => known(a) - known(b) || hardness(a) - hardness(b));
  const [scenario] = byShare;
  if (!scenario) return null;
  if (dimension) return { scenario, reason: { kind: 'dimension', dimension } };
  return tried.has(scenario.scenario.id) ? null : { scenario, reason: { kind: 'new' } };
}
