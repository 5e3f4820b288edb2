/**
 * What stands next in the code of a pattern: a number below RUN is one of these, and from there on a run of so many single words. A
 * way of a choice ends with `option`, where another follows, or with `join`. `anchor` stands in place of words that are written
 * elsewhere; `inside` before a choice or a repetition that holds the anchor, and `companion` before the step that does.
 */
export const KINDS = [
  'end',
  'choice',
  'option',
  'join',
  'open',
  'close',
  'plus',
  'gap',
  'shared',
  'own',
  'anchor',
  'inside',
  'companion',
  'opens',
  'closes',
] as const;
export type Kind = (typeof KINDS)[number];
export const kindNumber = (kind: Kind): number => KINDS.indexOf(kind);
/** A run of one word; then of two, and so on. */
export const RUN = KINDS.length;
export const LONGEST_RUN = 8;

const [CHOICE, JOIN] = [kindNumber('choice'), kindNumber('join')];
const [INSIDE, COMPANION] = [kindNumber('inside'), kindNumber('companion')];
/** Runs count as so long at most, and choices in choices as so deep, where they tell what comes next. */
const TELLING_RUN = 3;
const TELLING_DEPTH = 2;
/** Stands for what comes before a pattern. */
const NOTHING = RUN + TELLING_RUN;
const STATES = NOTHING + 1;
/** After each of the words used most, the next word is told apart. */
const TELLING_WORDS = 60;
const DOUBLINGS = 17;

const WORD = (TELLING_DEPTH + 1) * STATES * STATES;
const DISTANCE = WORD + TELLING_WORDS + STATES;
const SINGLE = DISTANCE + DOUBLINGS;

/** The contexts (number-stream.ts) of numbers that are alike wherever they stand. */
export const SHARED_CLASS = SINGLE;
export const CLASS_SIZE = SINGLE + 1;
export const FIRST_MEMBER = SINGLE + 2;
export const GAP_ENDS = SINGLE + 3;
export const TABLE_SIZE = SINGLE + 4;
export const ANCHOR_KIND = SINGLE + 5;
export const ANCHOR_WORD = SINGLE + 6;
/** How many contexts a program is written with. */
export const CONTEXTS = SINGLE + 7;

/** A gap's two ends are one number: so many times the fewest, and the most, which the pattern language ends at 5. */
export const GAP_WIDTH = 10;

/** From one member of a class to the next: where words are rarer, the next is further away. */
export const distanceAfter = (member: number): number => DISTANCE + 31 - Math.clz32(member + 1);

/** Follows what was written or read of one pattern, as it tells what is likely next. */
export class StepContext {
  private last = NOTHING;
  private beforeLast = NOTHING;
  /** The word that stands last, if it is one that tells. */
  private word = -1;
  private depth = 0;

  /** The context of the next kind. */
  get kind(): number {
    return (Math.min(this.depth, TELLING_DEPTH) * STATES + this.last) * STATES + this.beforeLast;
  }

  /** The context of the next word of a run. */
  get nextWord(): number {
    return WORD + (this.word >= 0 ? this.word : TELLING_WORDS + this.beforeLast);
  }

  /** Begins again, with another pattern. */
  reset(): void {
    this.last = NOTHING;
    this.beforeLast = NOTHING;
    this.word = -1;
    this.depth = 0;
  }

  noteKind(kind: number): void {
    // What a step is looked at for says little about what comes next.
    if (kind === INSIDE || kind === COMPANION) return;
    this.beforeLast = this.last;
    this.last = Math.min(kind, NOTHING - 1);
    this.word = -1;
    if (kind === CHOICE) this.depth += 1;
    else if (kind === JOIN) this.depth -= 1;
  }

  noteWord(word: number): void {
    this.word = word < TELLING_WORDS ? word : -1;
  }
}
