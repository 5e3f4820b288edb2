import { CATEGORY_WORDS } from '../../phrasing/category-words';
import type { Exchange } from '../../session/session-schema';
import { takenWords } from '../../session/taken-words';

/** More would be a list and no reason. */
const MOST = 2;

/**
 * What of a turn goes with the way it moved the ex: of one that closed them the flags on it, of others what it was taken as. Plain
 * words, at most two; never more than a guess, as the ex in a script is one of many there could be.
 */
export function movedBy(turn: Exchange, moved: number): readonly string[] {
  const flags = turn.findings
    .toSorted((a, b) => b.severity - a.severity)
    .map(({ category }) => CATEGORY_WORDS[category]);
  const taken = takenWords(turn).words;
  return [...new Set(moved < 0 && flags.length > 0 ? flags : taken)].slice(0, MOST);
}
