import { holds } from './hold';
import type { Moment } from './hold';
import type { Wording } from './scenario-schema';
import type { Slot } from './taken/slots';
import { slotsOf } from './taken/slots-of';

/** A wording with its name: `source#index`, kept in the transcript. */
export interface NamedWording {
  readonly lineId: string;
  readonly wording: Wording;
}

/** A list of wordings and what it is called. */
export interface WordingPool {
  readonly source: string;
  readonly wordings: readonly Wording[];
}

export interface WordingChoice {
  /** The session's seed and the number of the turn: together they name the draw. */
  readonly seed: number;
  readonly turn: number;
  readonly moment: Moment;
  /** Whether a wording was spoken in this session, and when: turn number, or null. */
  readonly spokenAt: (candidate: NamedWording) => number | null;
  /** What was taken from the person's words so far, and may be woven in now. */
  readonly canWeave: (slot: Slot) => boolean;
  /** Whether all that a text weaves in has a value. */
  readonly canFill: (text: string) => boolean;
}

/** One draw in [0, count), by integers alone, so that every machine draws the same. */
export function draw(seed: number, turn: number, source: string, count: number): number {
  let state = (seed ^ Math.imul(turn + 1, 0x9e3779b1)) >>> 0;
  for (let at = 0; at < source.length; at++) state = Math.imul(state ^ source.charCodeAt(at), 0x01000193) >>> 0;
  // mulberry32
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
}

const named = ({ source, wordings }: WordingPool): NamedWording[] =>
  wordings.map((wording, index) => ({ lineId: `${source}#${index}`, wording }));

// What takes up their own words comes first, then what fits the moment, then what always fits.
const rank = ({ wording }: NamedWording): number => {
  if (slotsOf(wording.text).length > 0) return 2;
  return wording.when === undefined ? 0 : 1;
};

/**
 * Chooses what is said: from the first pool that still has something unspoken, a wording that takes up what the person said, else
 * one whose condition holds, else one without a condition. When every pool is spent, the line that was spoken longest ago comes again.
 * @param pools - the turn's own first, then the ones to fall back on; at least one wording in all.
 * @returns null only when no pool has a wording.
 * @throws never.
 */
export function chooseWording(pools: readonly WordingPool[], choice: WordingChoice): NamedWording | null {
  const fits = ({ wording }: NamedWording) =>
    holds(wording.when, choice.moment) && slotsOf(wording.text).every(choice.canWeave) && choice.canFill(wording.text);
  for (const pool of pools) {
    const open = named(pool).filter((candidate) => fits(candidate) && choice.spokenAt(candidate) === null);
    const best = Math.max(...open.map(rank));
    const from = open.filter((candidate) => rank(candidate) === best);
    const chosen = from[draw(choice.seed, choice.turn, pool.source, Math.max(1, from.length))];
    if (chosen) return chosen;
  }
  const all = pools.flatMap(named);
  const spent = all.filter(fits);
  const [oldest] = (spent.length > 0 ? spent : all).toSorted(
    (a, b) => (choice.spokenAt(a) ?? -1) - (choice.spokenAt(b) ?? -1),
  );
  return oldest ?? null;
}
