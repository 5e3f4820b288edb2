import type { ChoiceStep, Step } from '../pattern/pattern';
import { MOST_REPEATS } from './program';

/** How often a word stands in ordinary text: its share of all words, 0 to 1. */
export type Frequency = (word: string) => number;

/** How much of a text some steps take: tokens at least, words as typed at most (a gap counts words, and a mark is none). */
interface Reach {
  readonly fewest: number;
  readonly most: number;
}

/** Words one of which stands in every match, and what stands before them. */
export interface Anchor extends Reach {
  readonly words: readonly string[];
  readonly share: number;
  /** The place of the step that it is, or lies inside. */
  readonly step: number;
  readonly isInside: boolean;
  /** How many words of that step stand before it at most. */
  readonly offset: number;
}

/** Words one of which stands near an anchor in every match: at most so many words away, on one side of it. */
export interface Companion {
  readonly words: readonly string[];
  readonly isInside: boolean;
  readonly isAhead: boolean;
  readonly within: number;
}

/** Where a pattern is looked for: at its anchor, if its companion is near; null where it has none. */
export interface Anchors {
  readonly anchor: Anchor;
  readonly companion: Companion | null;
}

/** Trying a pattern takes about so many times as long as looking for its companion. */
const TRYING = 6;
/** The rarest words of a choice have to be written down once more: they must be worth it. */
const WRITING = 1.4;
const MARK = /^[^\p{L}\p{N}]/u;
const NOTHING: Reach = { fewest: 0, most: 0 };
const add = (a: Reach, b: Reach): Reach => ({ fewest: a.fewest + b.fewest, most: a.most + b.most });

function reachOf(step: Step): Reach {
  if (step.kind === 'edge') return NOTHING;
  if (step.kind === 'gap') return { fewest: 0, most: step.max };
  if (step.kind === 'any') return { fewest: 1, most: step.plus ? MOST_REPEATS : 1 };
  const ways = step.options.map(reachOfAll);
  return { fewest: Math.min(...ways.map(({ fewest }) => fewest)), most: Math.max(...ways.map(({ most }) => most)) };
}

/** How much of a text a whole pattern takes. */
export const reachOfAll = (steps: readonly Step[]): Reach => steps.map(reachOf).reduce(add, NOTHING);

const shareOf = (words: readonly string[], frequency: Frequency): number =>
  words.reduce((sum, word) => sum + frequency(word), 0);

/** The rarest words inside a choice: the rarest of each of its ways, since any of them may be the one taken. */
function insideChoice(choice: ChoiceStep, frequency: Frequency): Anchor | null {
  const found: Anchor[] = [];
  for (const option of choice.options) {
    const [rarest] = anchorsIn(option, frequency).sort((a, b) => a.share - b.share);
    if (!rarest) return null;
    found.push(rarest);
  }
  const words = [...new Set(found.flatMap((anchor) => anchor.words))];
  return {
    words,
    share: shareOf(words, frequency),
    step: 0,
    isInside: true,
    offset: 0,
    fewest: Math.min(...found.map(({ fewest }) => fewest)),
    most: Math.max(...found.map(({ most }) => most)),
  };
}

function anchorAt(step: Step, frequency: Frequency): Anchor | null {
  if (step.kind === 'choice') return insideChoice(step, frequency);
  if (step.kind !== 'any') return null;
  const { words, plus } = step;
  const reach = { fewest: 0, most: plus ? MOST_REPEATS - 1 : 0 };
  return { words, share: shareOf(words, frequency), step: 0, isInside: false, offset: 0, ...reach };
}

/** One anchor for each step that has to be there, in order. */
function anchorsIn(steps: readonly Step[], frequency: Frequency): Anchor[] {
  const anchors: Anchor[] = [];
  let before = NOTHING;
  for (const [index, step] of steps.entries()) {
    const inside = anchorAt(step, frequency);
    if (inside) anchors.push({ ...inside, ...add(before, inside), step: index, offset: inside.most });
    before = add(before, reachOf(step));
  }
  return anchors;
}

/** Whether words can be looked for near an anchor: a mark may stand beside others that count for nothing. */
const isWord = ({ words }: Anchor): boolean => !words.some((word) => MARK.test(word));

/** How many words lie between two anchors at most, the later one included. */
function distance(steps: readonly Step[], earlier: Anchor, later: Anchor): number {
  return reachOfAll(steps.slice(earlier.step, later.step)).most + later.offset;
}

/** How long a pattern takes in ordinary text, in any unit, when it is looked for so. */
function costOf(anchor: Anchor, companion: Anchor | null, within: number): number {
  const chance = companion ? Math.min(1, companion.share * within) : 1;
  const writing = (anchor.isInside ? WRITING : 1) * (companion?.isInside ? WRITING : 1);
  return anchor.share * (1 + TRYING * chance) * writing;
}

/** Chooses where a pattern is looked for; null when nothing in it has to be there. */
export function chooseAnchors(steps: readonly Step[], frequency: Frequency): Anchors | null {
  const all = anchorsIn(steps, frequency);
  // Repeated words can lie any distance apart.
  const repeats = steps.some((step) => reachOf(step).most >= MOST_REPEATS);
  let best: Anchors | null = null;
  let lowest = Infinity;
  for (const anchor of all) {
    for (const other of [null, ...(repeats ? [] : all.filter(isWord))]) {
      if (other === anchor) continue;
      const isAhead = other !== null && other.step > anchor.step;
      const within = other ? (isAhead ? distance(steps, anchor, other) : distance(steps, other, anchor)) : 0;
      const cost = costOf(anchor, other, within);
      if (cost >= lowest) continue;
      best = { anchor, companion: other && { words: other.words, isInside: other.isInside, isAhead, within } };
      lowest = cost;
    }
  }
  return best;
}

/** All words that the steps can begin with. */
export function* firstWords(steps: readonly Step[]): Generator<string> {
  for (const step of steps) {
    if (step.kind === 'any') yield* step.words;
    else if (step.kind === 'choice') for (const option of step.options) yield* firstWords(option);
    if (reachOf(step).fewest > 0) return;
  }
}
