import { KNOWN_WORDS } from './known-words';

const SHORTEST = 6;
const SHORTEST_LISTED = 4;
const LONGEST = 20;
const LETTERS = /^[a-z]+$/;

/** Whether two words differ by exactly one slip in their middle: a letter more, less or other, or two neighbours swapped. */
export function isOneSlip(typed: string, meant: string): boolean {
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  if (from === 0 || typed === meant) return false;
  let back = 0;
  while (back < Math.min(typed.length, meant.length) - from && typed.at(-1 - back) === meant.at(-1 - back)) back += 1;
  const cut = typed.slice(from, typed.length - back);
  const put = meant.slice(from, meant.length - back);
  // A change at the very end is an ending (promise, promised), unless a letter is doubled or not (kil, kill) or two are swapped.
  const doubles = cut.length + put.length === 1 && (cut || put) === typed[from - 1];
  if (back === 0 && !doubles && cut.length + put.length !== 4) return false;
  if (cut.length + put.length === 1 || (cut.length === 1 && put.length === 1)) return true;
  return cut.length === 2 && put.length === 2 && cut[0] === put[1] && cut[1] === put[0];
}

/**
 * Makes a mender of single typos for the words that rules look for. The first letter is never in doubt, so a typed word is compared
 * with the few that share it and have about its length: no index has to be built, and answers are remembered by the caller.
 * @param words - all of them; those of six letters and more are mended.
 * @param listed - words mended from four letters on: those of safety rules.
 * @returns the word meant; null when the typed word is common, or more than one word could be meant.
 */
export function createRepair(words: Iterable<string>, listed: ReadonlySet<string>): (typed: string) => string | null {
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < (listed.has(word) ? SHORTEST_LISTED : SHORTEST) || !LETTERS.test(word)) continue;
    const key = shelfOf(word, word.length);
    const shelf = shelves.get(key);
    if (shelf) shelf.push(word);
    else shelves.set(key, [word]);
  }
  return (typed) => {
    if (
      typed.length < SHORTEST_LISTED - 1 ||
      typed.length > LONGEST ||
      !LETTERS.test(typed) ||
      KNOWN_WORDS.has(typed)
    ) {
      return null;
    }
    const meant: string[] = [];
    for (let length = typed.length - 1; length <= typed.length + 1; length += 1) {
      for (const word of shelves.get(shelfOf(typed, length)) ?? []) if (isOneSlip(typed, word)) meant.push(word);
    }
    const [only = null] = meant;
    return meant.length === 1 ? only : null;
  };
}

const shelfOf = (word: string, length: number): string => `${word[0] ?? ''}${length}`;
