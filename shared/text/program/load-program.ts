import { AnchorIndex } from './anchor-index';
import { Instructions } from './instructions';
import { NumberReader } from './number-stream';
import { PatternTable } from './pattern-table';
import { PAGE, type MatchProgram } from './program';
import { readAnchor, readClass } from './read-classes';
import { readPattern } from './read-pattern';
import { CONTEXTS, TABLE_SIZE } from './step-contexts';
import { StepReader } from './step-reader';
import { WordClasses } from './word-classes';
import { readWords } from './word-list';
import { WordSet } from './word-set';

/** A program ready to run. */
export interface LoadedProgram {
  readonly words: readonly string[];
  readonly classes: WordClasses;
  readonly patterns: PatternTable;
  readonly anchors: AnchorIndex;
  /** Words that some match begins with. */
  readonly starters: WordSet;
  /** Words short enough to be left alone, but worth mending. */
  readonly short: WordSet;
}

/** At which bit each page begins. */
function readPages({ pages, patterns }: MatchProgram, first: number): Int32Array {
  const begins = new Int32Array(Math.ceil(patterns / PAGE));
  const sizes = new NumberReader(pages, 1);
  let at = first;
  for (let page = 0; page < begins.length; page += 1) {
    begins[page] = at;
    at += sizes.take(0);
  }
  return begins;
}

/**
 * Makes a program ready, once per start of the app: its anchors are read now, its patterns when a text meets them.
 * @param isSecond - by pattern: 1 for those that are looked for apart; null where there are none.
 */
export function loadProgram(program: MatchProgram, isSecond: Uint8Array | null = null): LoadedProgram {
  const words = readWords(program.words);
  const count = program.patterns;
  const numbers = new NumberReader(program.numbers, CONTEXTS);
  const shared: number[][] = [];
  for (let left = numbers.take(TABLE_SIZE); left > 0; left -= 1) shared.push(readClass(numbers));

  const anchors = new AnchorIndex(words.length, isSecond);
  const anchorAt = new Int32Array(count);
  for (let pattern = 0; pattern < count; pattern += 1) {
    anchorAt[pattern] = numbers.at;
    anchors.link(readAnchor(numbers, shared), pattern);
  }

  const pageAt = readPages(program, numbers.at);
  const classes = new WordClasses(words);
  const instructions = new Instructions();
  let reading = 0;
  const steps = new StepReader(numbers, shared, classes, instructions, () => {
    const { at } = numbers;
    numbers.at = anchorAt[reading] ?? 0;
    const found = readAnchor(numbers, shared);
    numbers.at = at;
    return found;
  });
  const patterns = new PatternTable(count, instructions, classes, (pattern) => {
    reading = pattern;
    if (pattern % PAGE === 0) numbers.at = pageAt[pattern / PAGE] ?? 0;
    return readPattern(steps);
  });
  const starters = new WordSet(program.starters);
  return { words, classes, patterns, anchors, starters, short: new WordSet(program.short) };
}
