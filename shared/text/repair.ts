import { KNOWN_WORDS } from './known-words';

const SHORTEST = 6;
const SHORTEST_LISTED = 4;
const LONGEST = 20;
const LETTERS = /^[a-z]+$/;
const FIRST_LETTER = 97;

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

/** Which letters a word has, a bit for each. One slip changes two of them at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) - FIRST_LETTER);
  return letters;
}

function isAtMostTwo(bits: number): boolean {
  const allButOne = bits & (bits - 1);
  return (allButOne & (allButOne - 1)) === 0;
}

/** Words that share their first letter and their length, with their letters. */
interface Shelf {
  readonly words: string[];
  readonly letters: number[];
}

const shelfOf = (word: string, length: number): string => `${word[0] ?? ''}${length}`;

function shelve(words: Iterable<string>, listed: ReadonlySet<string>): ReadonlyMap<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const word of words) {
    if (word.length < (listed.has(word) ? SHORTEST_LISTED : SHORTEST) || !LETTERS.test(word)) continue;
    const key = shelfOf(word, word.length);
    const shelf = shelves.get(key) ?? { words: [], letters: [] };
    shelves.set(key, shelf);
    shelf.words.push(word);
    shelf.letters.push(lettersOf(word));
  }
  return shelves;
}

/**
 * Makes a mender of single typos for the words that rules look for. The first letter is never in doubt, so a typed word is compared
 * with the few that share it and have about its length and its letters; answers are remembered by the caller.
 * @param words - all of them; those of six letters and more are mended.
 * @param listed - words mended from four letters on: those of safety rules.
 * @returns the word meant; null when the typed word is common, or more than one word could be meant.
 */
export function createRepair(words: Iterable<string>, listed: ReadonlySet<string>): (typed: string) => string | null {
  const shelves = shelve(words, listed);
  return (typed) => {
    const { length } = typed;
    if (length < SHORTEST_LISTED - 1 || length > LONGEST || !LETTERS.test(typed) || KNOWN_WORDS.has(typed)) return null;
    const letters = lettersOf(typed);
    let only: string | null = null;
    for (let near = length - 1; near <= length + 1; near += 1) {
      const shelf = shelves.get(shelfOf(typed, near));
      for (const [index, other] of (shelf?.letters ?? []).entries()) {
        const word = shelf?.words[index];
        if (word === undefined || !isAtMostTwo(letters ^ other) || !isOneSlip(typed, word)) continue;
        if (only !== null) return null;
        only = word;
      }
    }
    return only;
  };
}
