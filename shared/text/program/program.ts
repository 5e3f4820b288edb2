import type { KeptWords } from './word-list';

/**
 * All patterns of a matcher in the form in which they are kept, made when rules are compiled: plain data. Patterns are written as
 * numbers (number-stream.ts) and read, a page of them at a time, when a text first meets one.
 */
export interface MatchProgram {
  /** All words that patterns look for, those used most first; a word's number is its place here. */
  readonly words: KeptWords;
  /** How many patterns there are. */
  readonly patterns: number;
  /** Words that a match can begin with, and words that are mended though they are short: a bit for each word. */
  readonly starters: Uint8Array;
  readonly short: Uint8Array;
  /** Classes that stand in several patterns, then the anchors of all patterns, then the patterns, page after page. */
  readonly numbers: Uint8Array;
  /** How many bits of `numbers` each page takes: they end where the numbers end. */
  readonly pages: Uint8Array;
}

/** So many patterns are read together: where each begins would take more room to tell than reading two takes time. */
export const PAGE = 2;

/**
 * The instructions of a pattern that was read. Any number from FIRST_SYMBOL on stands for one word of the text: a word, or one of a
 * class of words. The ways of a choice stand one after the other: CHOICE way OPTION way JOIN. An empty way means that the choice may
 * be left out.
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
export const FIRST_SYMBOL = 8;

/** "please please please …": more repeats than this add nothing. */
export const MOST_REPEATS = 32;
