import type { OtherReading } from '../token';
import { AMBIGUOUS_SPELLINGS } from './ambiguous';
import { CHAT_SPELLINGS } from './chat';
import { bareContractions, readContraction } from './contractions';
import { readDigits, readLookAlike } from './look-alikes';
import { isStretched, unstretch } from './unstretch';

/** A typed word spelled out: its words in order, and single words it may also be read as. */
export interface Spelling {
  readonly words: readonly string[];
  readonly others: readonly OtherReading[];
  readonly stretched: boolean;
}

const NONE: readonly OtherReading[] = [];
const BARE = bareContractions();
const APOSTROPHES = /[’‘‛ʼ′＇`´｀]/gu;
const PLAIN_ASCII = /^[a-z0-9'/]*$/;
/** Accents, and characters that cannot be seen: zero-width spaces and joiners, soft hyphens, marks of direction. */
const UNSEEN = /[\p{M}\p{Cf}]+/gu;
/** Nobody types a longer word; beyond it the letters are kept as they are. */
const LONGEST = 60;

/** Straight apostrophes; full-width letters and accents folded, and what cannot be seen taken out. */
const bare = (word: string): string => word.replace(APOSTROPHES, "'").normalize('NFKD').replace(UNSEEN, '');

/** A word in lower case, bare of all that does not tell it apart. Changes length: never use it for offsets. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN_ASCII.test(lower) ? lower : bare(word).toLowerCase();
}

/** Whether a folded word is in the spelling tables. */
export const isSpelling = (word: string): boolean =>
  CHAT_SPELLINGS.has(word) || AMBIGUOUS_SPELLINGS.has(word) || BARE.has(word);

function lookUp(word: string): Omit<Spelling, 'stretched'> | null {
  const ambiguous = AMBIGUOUS_SPELLINGS.get(word);
  if (ambiguous) {
    const { words, others } = ambiguous;
    // The letters themselves are a reading too, so that a pattern can name them.
    const readings = words[0] === word ? others : [...others.filter((norm) => norm !== word), word];
    return { words, others: readings.map((norm) => ({ norm, size: words.length })) };
  }
  const known = CHAT_SPELLINGS.get(word) ?? BARE.get(word);
  if (known) return { words: known, others: NONE };
  if (!word.includes("'")) return null;
  const words = readContraction(word)?.flatMap((part) => CHAT_SPELLINGS.get(part) ?? [part]);
  if (!words) return { words: [word.replaceAll("'", '')], others: NONE };
  // "sam's" may be "sam is" or a possessive; "i'd" may be "i had".
  if (word.endsWith("'s")) return { words, others: [{ norm: word, size: 2 }] };
  return { words, others: NONE };
}

/** Reads letters of other scripts as the Latin ones they look like, and digits as letters, where that gives a word. */
function unmask(word: string, folded: string, isKnown: (word: string) => boolean): string {
  if (folded.length > LONGEST || isSpelling(folded) || isKnown(folded)) return folded;
  if (PLAIN_ASCII.test(folded)) return readDigits(folded).find(isKnown) ?? folded;
  const seen = readLookAlike(bare(word));
  if (!seen) return folded;
  // Two scripts in one word are nobody's language.
  return seen.isMixed || isSpelling(seen.word) || isKnown(seen.word) ? seen.word : folded;
}

/**
 * Spells a typed word out.
 * @param word - as typed, one word.
 * @param isKnown - words that rules look for; decides how a stretched word is taken back.
 */
export function spell(word: string, isKnown: (word: string) => boolean): Spelling {
  const folded = unmask(word, foldWord(word), isKnown);
  if (folded.length > LONGEST) return { words: [folded], others: NONE, stretched: false };
  const found = lookUp(folded);
  if (found) return { ...found, stretched: false };
  if (!isStretched(folded)) return { words: [folded], others: NONE, stretched: false };
  const short = unstretch(folded, (form) => isSpelling(form) || isKnown(form));
  return { ...(lookUp(short) ?? { words: [short], others: NONE }), stretched: true };
}

/** Spells a word of a *pattern*: contractions and clear chat forms, but an ambiguous word stays the word the author wrote. */
export function spellPatternWord(word: string): readonly string[] {
  const folded = foldWord(word);
  if (AMBIGUOUS_SPELLINGS.has(folded)) return [folded];
  return lookUp(folded)?.words ?? [folded];
}
