/**
 * All patterns of a matcher in the form in which they are kept: plain JSON, made when rules are compiled. Numbers are written as
 * characters (numbers.ts), so that a pack is small, and is read without parsing a single pattern.
 */
export interface MatchProgram {
  /** All words that patterns look for, parted by spaces, those used most first; a word's number is its place here. */
  readonly words: string;
  /** Classes of several words: their size, then their members by distance. Numbered on from the last word. */
  readonly classes: string;
  /** How many classes are used more than once; they stand first. */
  readonly shared: number;
  /** What is known of each pattern before it is tried: see entry-table.ts. */
  readonly entries: string;
  /** The instructions of all patterns, one after the other; each pattern ends with END. */
  readonly code: string;
  /** Words that a match can begin with. */
  readonly starters: string;
  /** Words short enough to be left alone, but worth mending: those of safety rules. */
  readonly short: string;
}

/**
 * The instructions. Any number from FIRST_SYMBOL on stands for one word of the text: a word, or one of a class of words. The ways of
 * a choice stand one after the other: CHOICE way OPTION way JOIN. An empty way means that the choice may be left out.
 */
export const END = 0;
export const CHOICE = 1;
export const OPTION = 2;
export const JOIN = 3;
/** The marked part opens or closes here. */
export const OPEN = 4;
export const CLOSE = 5;
/** The word after it once or more. */
export const PLUS = 6;
/** Followed by the fewest and the most words that may be passed over. */
export const GAP = 7;
/** One of the next class of this pattern's own, which no other uses: its number need not be written. */
export const OWN_CLASS = 8;
export const FIRST_SYMBOL = 9;

/** "please please please …": more repeats than this add nothing. */
export const MOST_REPEATS = 32;
