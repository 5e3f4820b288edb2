import type { SeenMark, TalkProgress } from './talk-progress';

/** So many of the latest talks are "lately" for marks: a month of practice, about (P). */
export const RECENT_TALKS = 12;
/** What came once has not come back. */
const LEAST = 2;

/** A kind of mark that came in several talks, with a late line it was in. */
export interface ComingBack<Kind extends string> {
  readonly category: Kind;
  /** In how many of the recent talks. */
  readonly talks: number;
  readonly mark: SeenMark<Kind>;
  /** The talk that line is from. */
  readonly talk: TalkProgress;
}

/**
 * What comes back in the recent talks.
 * @param talks - newest first.
 * @param marksOf - flags, or praise.
 * @returns the most frequent first, among equals the one that came more lately. Each quotes its latest line, and no line twice where there is
 * another.
 */
export function comingBack<Kind extends string>(
  talks: readonly TalkProgress[],
  marksOf: (talk: TalkProgress) => readonly SeenMark<Kind>[],
): ComingBack<Kind>[] {
  const places = new Map<Kind, { mark: SeenMark<Kind>; talk: TalkProgress }[]>();
  for (const talk of talks.slice(0, RECENT_TALKS)) {
    for (const mark of marksOf(talk)) {
      places.set(mark.category, [...(places.get(mark.category) ?? []), { mark, talk }]);
    }
  }
  const quoted = new Set<string>();
  return [...places]
    .filter(([, found]) => found.length >= LEAST)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([category, found]) => {
      const example = found.find(({ mark }) => !quoted.has(mark.quote)) ?? found[0];
      if (!example) return [];
      quoted.add(example.mark.quote);
      return [{ category, talks: found.length, ...example }];
    });
}
