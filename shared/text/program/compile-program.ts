import type { ResolvedPattern, Step } from '../pattern/pattern';
import { chooseAnchors } from './anchor';
import type { CodedPattern, CodedStep } from './coded-step';
import { codeSteps, numberWords, wordsIn } from './number-words';
import { NumberWriter } from './number-stream';
import { PAGE, type MatchProgram } from './program';
import { reachOf, sureWords } from './reach';
import { CONTEXTS, TABLE_SIZE } from './step-contexts';
import { isMark } from './word-classes';
import { writeWords } from './word-list';
import { WordSet } from './word-set';
import { StepWriter, writeClass } from './write-steps';

/** How often a word stands in ordinary text: its share of all words, 0 to 1. */
export type Frequency = (word: string) => number;

/** One pattern to look for, and whether its short words deserve mending of typos (safety rules). */
export interface ProgramEntry {
  readonly pattern: ResolvedPattern;
  readonly mendsShortWords?: boolean;
}

const isEdge = (step: Step | undefined): boolean => step?.kind === 'edge';

/** A part marked from the first word or to the last needs no edge there: that is the default. */
const ownSteps = ({ steps }: ResolvedPattern): readonly Step[] =>
  steps.slice(isEdge(steps[0]) ? 1 : 0, isEdge(steps.at(-1)) ? -1 : undefined);

/** All words that the steps can begin with. */
function* firstWords(steps: readonly CodedStep[]): Generator<number> {
  for (const step of steps) {
    if (step.kind === 'words') yield* step.words;
    else if (step.kind === 'choice') for (const way of step.ways) yield* firstWords(way);
    if (reachOf(step).fewest > 0) return;
  }
}

function* classesIn(steps: readonly CodedStep[]): Generator<readonly number[]> {
  for (const step of steps) {
    if (step.kind === 'words' && step.words.length > 1) yield step.words;
    else if (step.kind === 'choice') for (const way of step.ways) yield* classesIn(way);
  }
}

/** The classes that stand more than once, those used most first, and how to find the number of one. */
function shareClasses(patterns: readonly CodedPattern[]) {
  const uses = new Map<string, { words: readonly number[]; count: number }>();
  for (const words of patterns.flatMap(({ steps }) => [...classesIn(steps)])) {
    const key = words.join();
    const known = uses.get(key);
    if (known) known.count += 1;
    else uses.set(key, { words, count: 1 });
  }
  const shared = [...uses].filter(([, { count }]) => count > 1).sort(([, a], [, b]) => b.count - a.count);
  const numbers = new Map(shared.map(([key], number) => [key, number]));
  return {
    shared: shared.map(([, { words }]) => words),
    numberOf: (words: readonly number[]): number | null => numbers.get(words.join()) ?? null,
  };
}

/**
 * Writes patterns as a program: once, when rules are compiled, so that loading them is reading numbers.
 * @param entries - the entry's place in the list is the number its hits carry.
 * @param frequency - tells which words of a pattern are rare; a wrong guess costs time and changes no hit.
 */
export function compileProgram(entries: readonly ProgramEntry[], frequency: Frequency = () => 0.001): MatchProgram {
  const { words, numberOf } = numberWords(entries.map(({ pattern }) => pattern));
  const shares = words.map(frequency);
  const marks = words.map(isMark);
  const patterns = entries.map(({ pattern }): CodedPattern => {
    const steps = codeSteps(ownSteps(pattern), numberOf);
    const anchors = chooseAnchors(
      steps,
      (word) => shares[word] ?? 0,
      (word) => marks[word] === true,
    );
    if (!anchors) throw new Error('a pattern in which nothing has to be there');
    return { steps, opens: pattern.opens, closes: pattern.closes, ...anchors };
  });
  const mended = entries.filter(({ mendsShortWords }) => mendsShortWords);
  const classes = shareClasses(patterns);

  const numbers = new NumberWriter(CONTEXTS);
  numbers.put(TABLE_SIZE, classes.shared.length);
  for (const each of classes.shared) writeClass(numbers, each);
  const writer = new StepWriter(numbers, classes.numberOf);
  for (const { steps, anchor } of patterns) {
    const step = steps[anchor];
    const sure = step && sureWords(step);
    if (sure) writer.writeAnchor(step, sure.words);
  }
  const pages: number[] = [];
  for (const [index, pattern] of patterns.entries()) {
    if (index % PAGE === 0) pages.push(numbers.count);
    writer.writePattern(pattern);
  }
  const { bytes, places } = numbers.finish([...pages, numbers.count]);
  const sizes = new NumberWriter(1);
  for (const [index, place] of places.slice(1).entries()) sizes.put(0, place - (places[index] ?? 0));
  return {
    words: writeWords(words),
    patterns: patterns.length,
    starters: WordSet.bitsOf(
      patterns.flatMap(({ steps }) => [...firstWords(steps)]),
      words.length,
    ),
    short: WordSet.bitsOf(
      mended.flatMap(({ pattern }) => [...wordsIn(pattern.steps)].map(numberOf)),
      words.length,
    ),
    numbers: bytes,
    pages: sizes.finish().bytes,
  };
}
