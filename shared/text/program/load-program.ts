import { AnchorIndex } from './anchor-index';
import { Code } from './code';
import { EntryTable } from './entry-table';
import { readRising } from './numbers';
import type { MatchProgram } from './program';
import { WordClasses } from './word-classes';

/** A program ready to run. */
export interface LoadedProgram {
  readonly words: readonly string[];
  readonly classes: WordClasses;
  readonly entries: EntryTable;
  readonly code: Code;
  readonly anchors: AnchorIndex;
  /** By word: 1 where some match begins with it. */
  readonly starters: Uint8Array;
  readonly short: Uint16Array;
}

/** Makes a program ready, once per start of the app. */
export function loadProgram(program: MatchProgram): LoadedProgram {
  const words = program.words === '' ? [] : program.words.split(' ');
  const classes = new WordClasses(words, program.classes);
  const entries = new EntryTable(program.entries, program.code, words.length + program.shared);
  const code = new Code(program.code, entries);
  const starters = new Uint8Array(words.length);
  for (const word of readRising(program.starters)) starters[word] = 1;
  const anchors = new AnchorIndex(entries, classes);
  return { words, classes, entries, code, anchors, starters, short: readRising(program.short) };
}
