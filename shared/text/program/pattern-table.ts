import type { Instructions } from './instructions';
import { END, FIRST_SYMBOL, PAGE } from './program';
import type { PatternFacts } from './read-pattern';
import type { WordClasses } from './word-classes';

/** Stands for no word or class. */
export const NO_SYMBOL = -1;
const UNREAD = -1;

/** Reads a pattern, and writes its instructions behind all others. The patterns of a page are read in order, from the first. */
export type ReadPattern = (pattern: number) => PatternFacts;

/**
 * All patterns, by number: their instructions, and what is known of each before it is tried. Of thousands of patterns a talk meets a
 * few hundred, so a page of them is read when one is first opened: making this takes no time at all.
 */
export class PatternTable {
  /** Where the instructions of a pattern begin. */
  private readonly begins: Int32Array;
  /** 1 where a match begins only where a clause does, and ends only where one does. */
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
  /** The word or class that every match begins with, where that is one and no choice; else NO_SYMBOL. */
  readonly first: Int32Array;
  /** How far before its anchor a match can begin: tokens at least, words as typed at most. */
  readonly fewest: Int16Array;
  readonly most: Int16Array;
  /** A word or class that must be near the anchor, NO_SYMBOL when there is none; words ahead at most or, below zero, before. */
  readonly companion: Int32Array;
  readonly distance: Int16Array;

  constructor(
    readonly count: number,
    readonly instructions: Instructions,
    private readonly classes: WordClasses,
    private readonly readPattern: ReadPattern,
  ) {
    this.begins = new Int32Array(count).fill(UNREAD);
    this.opens = new Uint8Array(count);
    this.closes = new Uint8Array(count);
    this.first = new Int32Array(count);
    this.fewest = new Int16Array(count);
    this.most = new Int16Array(count);
    this.companion = new Int32Array(count);
    this.distance = new Int16Array(count);
  }

  /** Where the instructions of a pattern begin; from now on it can be followed, and all is known of it. */
  open(pattern: number): number {
    if (this.begins[pattern] === UNREAD) this.openPage(pattern - (pattern % PAGE));
    return this.begins[pattern] ?? 0;
  }

  private openPage(first: number): void {
    for (let pattern = first; pattern < Math.min(first + PAGE, this.count); pattern += 1) {
      const begin = this.instructions.length;
      const facts = this.readPattern(pattern);
      this.instructions.put(END);
      this.keep(pattern, begin, facts);
    }
  }

  private keep(pattern: number, begin: number, facts: PatternFacts): void {
    const { companion } = facts;
    const head = this.instructions.code[begin] ?? END;
    this.begins[pattern] = begin;
    this.opens[pattern] = facts.opens ? 1 : 0;
    this.closes[pattern] = facts.closes ? 1 : 0;
    this.first[pattern] = head >= FIRST_SYMBOL ? head - FIRST_SYMBOL : NO_SYMBOL;
    this.fewest[pattern] = facts.fewest;
    this.most[pattern] = facts.most;
    this.companion[pattern] = companion.length === 0 ? NO_SYMBOL : this.classes.symbolOf(companion);
    this.distance[pattern] = facts.distance;
  }
}
