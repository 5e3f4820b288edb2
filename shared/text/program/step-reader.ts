import type { Instructions } from './instructions';
import type { NumberReader } from './number-stream';
import { CLOSE, FIRST_SYMBOL, GAP, MOST_REPEATS, OPEN, PLUS } from './program';
import { readClass } from './read-classes';
import { GAP_ENDS, GAP_WIDTH, kindNumber, RUN, SHARED_CLASS, StepContext } from './step-contexts';
import type { WordClasses } from './word-classes';

const [CHOICE, OPTION, JOIN] = [kindNumber('choice'), kindNumber('option'), kindNumber('join')];
const [EDGE_OPEN, EDGE_CLOSE] = [kindNumber('open'), kindNumber('close')];
const [GAP_KIND, PLUS_KIND] = [kindNumber('gap'), kindNumber('plus')];
const [SHARED, ANCHOR] = [kindNumber('shared'), kindNumber('anchor')];

/**
 * Reads steps of patterns, one after the other, writes their instructions, and tells of each what a search must know (reach.ts says
 * what these are). It makes no objects: what is told of a step stands here until the next is read.
 */
export class StepReader {
  /** How much of a text the step takes: tokens at least, words as typed at most. */
  fewest = 0;
  most = 0;
  /**
   * Words one of which stands in every match of the step, with how much of the text that the step takes stands before them. They are
   * gathered only while they are sought: empty the list when they are used.
   */
  isSought = false;
  readonly sure: number[] = [];
  fewestBefore = 0;
  mostBefore = 0;
  private readonly context = new StepContext();

  /**
   * @param shared - the classes that stand in several patterns.
   * @param target - where instructions are put.
   * @param anchorWords - the words of the anchor of the pattern that is read.
   */
  constructor(
    private readonly numbers: NumberReader,
    private readonly shared: readonly (readonly number[])[],
    private readonly classes: WordClasses,
    private readonly target: Instructions,
    private readonly anchorWords: () => readonly number[],
  ) {}

  /** Begins another pattern. */
  reset(): void {
    this.context.reset();
  }

  takeKind(): number {
    const kind = this.numbers.take(this.context.kind);
    this.context.noteKind(kind);
    return kind;
  }

  /** Reads what a kind begins: one step, or one word of a run. */
  read(kind: number): void {
    this.note(1, 1, 0);
    if (kind >= RUN) this.readWord();
    else if (kind === CHOICE) this.readChoice();
    else if (kind === GAP_KIND) this.readGap();
    else if (kind === PLUS_KIND) {
      this.target.put(PLUS);
      this.read(this.takeKind());
      this.note(1, MOST_REPEATS, MOST_REPEATS - 1);
    } else if (kind === EDGE_OPEN || kind === EDGE_CLOSE) {
      this.target.put(kind === EDGE_OPEN ? OPEN : CLOSE);
      this.note(0, 0, 0);
    } else this.putWords(this.takeWords(kind));
  }

  private note(fewest: number, most: number, mostBefore: number): void {
    this.fewest = fewest;
    this.most = most;
    this.fewestBefore = 0;
    this.mostBefore = mostBefore;
  }

  private readGap(): void {
    const ends = this.numbers.take(GAP_ENDS);
    const most = ends % GAP_WIDTH;
    this.note(0, most, 0);
    this.target.put(GAP);
    this.target.put((ends - most) / GAP_WIDTH);
    this.target.put(most);
  }

  private readWord(): void {
    const word = this.numbers.take(this.context.nextWord);
    this.context.noteWord(word);
    if (this.isSought) this.sure.push(word);
    this.target.put(FIRST_SYMBOL + word);
  }

  private takeWords(kind: number): readonly number[] {
    if (kind === ANCHOR) return this.anchorWords();
    return kind === SHARED ? (this.shared[this.numbers.take(SHARED_CLASS)] ?? []) : readClass(this.numbers);
  }

  private putWords(words: readonly number[]): void {
    if (this.isSought) for (const word of words) this.sure.push(word);
    this.target.put(FIRST_SYMBOL + this.classes.symbolOf(words));
  }

  private readChoice(): void {
    const { sure, target } = this;
    let fewest = Infinity;
    let most = 0;
    let fewestBefore = Infinity;
    let mostBefore = 0;
    const from = sure.length;
    let isSure = true;
    let end = OPTION;
    for (let here: number | null = null; end !== JOIN;) {
      here = target.putWay(here);
      const begin = sure.length;
      end = this.readWay();
      if (sure.length === begin) isSure = false;
      fewest = Math.min(fewest, this.fewest);
      most = Math.max(most, this.most);
      fewestBefore = Math.min(fewestBefore, this.fewestBefore);
      mostBefore = Math.max(mostBefore, this.mostBefore);
      if (end === JOIN) target.putJoin(here);
    }
    if (!isSure && this.isSought) sure.length = from;
    this.fewest = fewest;
    this.most = most;
    this.fewestBefore = fewestBefore;
    this.mostBefore = mostBefore;
  }

  /** Reads a way of a choice, of which the rarest words alone stay. @returns what it ends with. */
  private readWay(): number {
    const { sure } = this;
    const from = sure.length;
    let rarest = -1;
    let fewest = 0;
    let most = 0;
    let fewestBefore = 0;
    let mostBefore = 0;
    for (;;) {
      const kind = this.takeKind();
      if (kind === OPTION || kind === JOIN) {
        this.fewest = fewest;
        this.most = most;
        this.fewestBefore = fewestBefore;
        this.mostBefore = mostBefore;
        return kind;
      }
      for (let left = Math.max(1, kind - RUN + 1); left > 0; left -= 1) {
        const begin = sure.length;
        this.read(kind);
        const commonest = this.isSought ? leastFrom(sure, begin) : -1;
        if (commonest > rarest) {
          sure.splice(from, begin - from);
          rarest = commonest;
          fewestBefore = fewest + this.fewestBefore;
          mostBefore = most + this.mostBefore;
        } else if (sure.length > begin) sure.length = begin;
        fewest += this.fewest;
        most += this.most;
      }
    }
  }
}

/** The least number from a place on; below zero when there is none. */
function leastFrom(numbers: readonly number[], from: number): number {
  let least = numbers[from] ?? -1;
  for (let at = from + 1; at < numbers.length; at += 1) least = Math.min(least, numbers[at] ?? 0);
  return least;
}
