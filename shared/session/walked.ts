import { z } from 'zod';
import { CONTENT_ID, SESSION_ID } from '../ids';

const contentId = z.string().max(64).regex(CONTENT_ID);
const talks = z.int().min(1).max(10_000_000);

/** Where all talks of one scenario went, put together: what the map names, and the endings that were met. */
export const walkedSchema = z.strictObject({
  /** Beats and endings that were met, each once. */
  places: z.array(
    z.strictObject({
      id: contentId,
      /** In how many talks. */
      talks,
      /** Where it was met last: the talk, its turn (0 is the start), and when that talk began. */
      sessionId: z.string().regex(SESSION_ID),
      turn: z.int().min(0),
      at: z.iso.datetime(),
    }),
  ),
  /** Steps from one place to another, each once; staying where one is, is none. */
  steps: z.array(z.strictObject({ from: contentId, to: contentId, talks })),
});
export type Walked = z.infer<typeof walkedSchema>;
export type WalkedPlace = Walked['places'][number];

/** One talk's walk, and which talk it was. */
export interface TalkWalk {
  readonly sessionId: string;
  /** When it began: ISO 8601, UTC. */
  readonly at: string;
  /** As `walkOf` gives it. */
  readonly walk: readonly string[];
}

/** The steps of one walk, each once, in the order in which they were first taken. */
export function stepsOf(walk: readonly string[]): { readonly from: string; readonly to: string }[] {
  const seen = new Set<string>();
  return walk.flatMap((to, index) => {
    const from = walk[index - 1];
    if (from === undefined || from === to || seen.has(`${from} ${to}`)) return [];
    seen.add(`${from} ${to}`);
    return [{ from, to }];
  });
}

const byBeginning = (a: TalkWalk, b: TalkWalk): number =>
  a.at.localeCompare(b.at) || a.sessionId.localeCompare(b.sessionId);

/**
 * Puts walks of one scenario together. Of two talks the one that began later counts as the last.
 * @param walks - in any order, as files are read: what comes of them is the same, and so is the map that is laid out from it.
 */
export function collectWalks(walks: Iterable<TalkWalk>): Walked {
  const places = new Map<string, WalkedPlace>();
  const steps = new Map<string, Walked['steps'][number]>();
  for (const { sessionId, at, walk } of [...walks].toSorted(byBeginning)) {
    // Of a place met twice in one talk the last time stays.
    const met = new Map(walk.map((id, turn) => [id, turn]));
    for (const [id, turn] of met) {
      places.set(id, { id, talks: (places.get(id)?.talks ?? 0) + 1, sessionId, turn, at });
    }
    for (const { from, to } of stepsOf(walk)) {
      const key = `${from} ${to}`;
      steps.set(key, { from, to, talks: (steps.get(key)?.talks ?? 0) + 1 });
    }
  }
  return { places: [...places.values()], steps: [...steps.values()] };
}
