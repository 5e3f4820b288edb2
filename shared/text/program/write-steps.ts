import type { CodedPattern, CodedStep, CodedWords } from './coded-step';
import type { NumberWriter } from './number-stream';
import { ANCHOR } from './read-classes';
import {
  ANCHOR_KIND,
  ANCHOR_WORD,
  CLASS_SIZE,
  distanceAfter,
  FIRST_MEMBER,
  GAP_ENDS,
  GAP_WIDTH,
  kindNumber,
  LONGEST_RUN,
  RUN,
  SHARED_CLASS,
  StepContext,
  type Kind,
} from './step-contexts';

const isSingle = (step: CodedStep): boolean => step.kind === 'words' && step.words.length === 1 && !step.plus;

/** Writes a class of words: how many, then each by its distance from the one before. */
export function writeClass(numbers: NumberWriter, words: readonly number[]): void {
  numbers.put(CLASS_SIZE, words.length);
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (before === undefined) numbers.put(FIRST_MEMBER, word);
    else numbers.put(distanceAfter(before), word - before - 1);
  });
}

/** Writes patterns and their anchors; step-reader.ts and read-classes.ts read them. */
export class StepWriter {
  private context = new StepContext();

  /** @param sharedClass - the number of a class that stands in several patterns, or null for one to be written where it stands. */
  constructor(
    private readonly numbers: NumberWriter,
    private readonly sharedClass: (words: readonly number[]) => number | null,
  ) {}

  /** The words of an anchor, by themselves: they are what a program is loaded with. @param words - what is sure of the step. */
  writeAnchor(step: CodedStep, words: readonly number[]): void {
    const shared = this.sharedClass(words);
    if (step.kind === 'choice') {
      this.numbers.put(ANCHOR_KIND, ANCHOR.inside);
      writeClass(this.numbers, words);
    } else if (words.length === 1) {
      this.numbers.put(ANCHOR_KIND, ANCHOR.word);
      this.numbers.put(ANCHOR_WORD, words[0] ?? 0);
    } else if (shared !== null) {
      this.numbers.put(ANCHOR_KIND, ANCHOR.shared);
      this.numbers.put(SHARED_CLASS, shared);
    } else {
      this.numbers.put(ANCHOR_KIND, ANCHOR.own);
      writeClass(this.numbers, words);
    }
  }

  /** A pattern; of an anchor that is words only the place is told. */
  writePattern({ steps, opens, closes, anchor, companion }: CodedPattern): void {
    this.context = new StepContext();
    if (opens) this.put('opens');
    for (let index = 0; index < steps.length;) {
      const others = [anchor, companion ?? anchor].filter((marked) => marked > index);
      if (index === companion) this.put('companion');
      const step = steps[index];
      if (index === anchor && (step?.kind !== 'words' || step.plus)) this.put('inside');
      if (index === anchor && step?.kind === 'words') {
        if (step.plus) this.put('plus');
        this.put('anchor');
        index += 1;
      } else index += this.writeNext(steps.slice(index, Math.min(steps.length, ...others)));
    }
    if (closes) this.put('closes');
    this.put('end');
  }

  private put(kind: Kind): void {
    this.putNumber(kindNumber(kind));
  }

  private putNumber(kind: number): void {
    this.numbers.put(this.context.kind, kind);
    this.context.noteKind(kind);
  }

  /** Writes the first of some steps, or the run of words that they begin with. @returns how many steps are written. */
  private writeNext(steps: readonly CodedStep[]): number {
    const [step] = steps;
    const size = steps.findIndex((each) => !isSingle(each));
    const run = Math.min(size < 0 ? steps.length : size, LONGEST_RUN);
    if (run > 0) this.writeRun(steps.slice(0, run));
    else if (step) this.writeStep(step);
    return Math.max(1, run);
  }

  private writeRun(steps: readonly CodedStep[]): void {
    this.putNumber(RUN + steps.length - 1);
    for (const step of steps) {
      const word = step.kind === 'words' ? (step.words[0] ?? 0) : 0;
      this.numbers.put(this.context.nextWord, word);
      this.context.noteWord(word);
    }
  }

  private writeStep(step: CodedStep): void {
    if (step.kind === 'edge') this.put(step.side);
    else if (step.kind === 'words') this.writeWords(step);
    else if (step.kind === 'gap') {
      this.put('gap');
      this.numbers.put(GAP_ENDS, step.min * GAP_WIDTH + step.max);
    } else {
      for (const [index, way] of step.ways.entries()) {
        this.put(index === 0 ? 'choice' : 'option');
        for (let at = 0; at < way.length;) at += this.writeNext(way.slice(at));
      }
      this.put('join');
    }
  }

  private writeWords(step: CodedWords): void {
    if (step.plus) this.put('plus');
    const shared = this.sharedClass(step.words);
    if (step.words.length === 1) this.writeRun([step]);
    else if (shared !== null) {
      this.put('shared');
      this.numbers.put(SHARED_CLASS, shared);
    } else {
      this.put('own');
      writeClass(this.numbers, step.words);
    }
  }
}
