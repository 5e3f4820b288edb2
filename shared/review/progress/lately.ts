import type { Dimension } from '../../dialogue/scenario-schema';
import type { Level } from '../debrief';
import type { TalkProgress } from './talk-progress';

/** So many talks are "lately", and so many before them "before" (P). */
const A_FEW = 5;

export type ShownLevel = Exclude<Level, 'not-shown'>;
const ORDER = ['low', 'medium', 'high'] as const satisfies readonly ShownLevel[];

/** A level from 0 to 2, to be set in order and never added up. */
export const rankOf = (level: ShownLevel): number => ORDER.indexOf(level);

/** The levels of a dimension where it was shown and the person did not see it differently; newest first, as the talks. */
function levelsIn(talks: readonly TalkProgress[], dimension: Dimension): ShownLevel[] {
  return talks.flatMap(({ levels, disputed }) => {
    const level = levels[dimension];
    return level === 'not-shown' || disputed.includes(dimension) ? [] : [level];
  });
}

/** The one in the middle; of two, the lower. Null of none. */
function middle(levels: readonly ShownLevel[]): ShownLevel | null {
  const sorted = levels.toSorted((a, b) => rankOf(a) - rankOf(b));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

export interface Lately {
  readonly dimension: Dimension;
  /** How it mostly was in the last few talks that showed it; null where none did. */
  readonly now: ShownLevel | null;
  /** In the few before those; null where there are not enough to say. */
  readonly before: ShownLevel | null;
}

/** How a dimension mostly was lately, and before that. @param talks - newest first. */
export function lately(talks: readonly TalkProgress[], dimension: Dimension): Lately {
  const levels = levelsIn(talks, dimension);
  const earlier = levels.slice(A_FEW, 2 * A_FEW);
  return {
    dimension,
    now: middle(levels.slice(0, A_FEW)),
    before: earlier.length >= 3 ? middle(earlier) : null,
  };
}
