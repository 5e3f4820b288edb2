import type { CodedStep } from './coded-step';
import { MOST_REPEATS } from './program';
import { reachOf, sureWords } from './reach';

/** How often a word stands in ordinary text: its share of all words, 0 to 1. By the word's number. */
export type Share = (word: number) => number;

/**
 * Where a pattern is looked for: at its anchor, the step of words one of which stands in every match, if its companion, another such
 * step, is near. Both are places among the steps; the companion is null where there is none.
 */
export interface Anchors {
  readonly anchor: number;
  readonly companion: number | null;
}

/** A step that can be either. */
interface Candidate {
  readonly step: number;
  readonly share: number;
  readonly isInside: boolean;
  readonly isWord: boolean;
  /** What the steps before it take of a text at most, and what of the step stands before its words. */
  readonly before: number;
  readonly offset: number;
}

/** Trying a pattern takes about so many times as long as looking for its companion. */
const TRYING = 6;
/** The rarest words of a choice are written a second time, or gathered when the pattern is read: they must be worth it. */
const GATHERING = 1.4;

/** One candidate for each step that has to be there, in order. A mark may stand beside others that count for nothing. */
function candidatesIn(steps: readonly CodedStep[], share: Share, isMark: (word: number) => boolean): Candidate[] {
  const candidates: Candidate[] = [];
  let before = 0;
  for (const [step, each] of steps.entries()) {
    const sure = sureWords(each);
    if (sure) {
      const sum = sure.words.reduce((total, word) => total + share(word), 0);
      const is = { isInside: each.kind === 'choice', isWord: !sure.words.some(isMark) };
      candidates.push({ step, share: sum, ...is, before, offset: sure.most });
    }
    before += reachOf(each).most;
  }
  return candidates;
}

/** How long a pattern takes in ordinary text, in any unit, when it is looked for so. */
function costOf(anchor: Candidate, companion: Candidate | null, within: number): number {
  const chance = companion ? Math.min(1, companion.share * within) : 1;
  const gathering = (anchor.isInside ? GATHERING : 1) * (companion?.isInside ? GATHERING : 1);
  return anchor.share * (1 + TRYING * chance) * gathering;
}

/** How many words lie between two steps at most, the later one included. */
function distanceBetween(one: Candidate, other: Candidate): number {
  const [earlier, later] = one.step < other.step ? [one, other] : [other, one];
  return later.before + later.offset - earlier.before;
}

/** Chooses where a pattern is looked for; null when nothing in it has to be there. */
export function chooseAnchors(
  steps: readonly CodedStep[],
  share: Share,
  isMark: (word: number) => boolean,
): Anchors | null {
  const all = candidatesIn(steps, share, isMark);
  // Repeated words can lie any distance apart.
  const repeats = steps.some((step) => reachOf(step).most >= MOST_REPEATS);
  const companions = repeats ? [] : all.filter(({ isWord }) => isWord);
  let best: Anchors | null = null;
  let lowest = Infinity;
  for (const anchor of all) {
    for (const other of [null, ...companions]) {
      if (other === anchor) continue;
      const within = other ? distanceBetween(anchor, other) : 0;
      const cost = costOf(anchor, other, within);
      if (cost >= lowest) continue;
      best = { anchor: anchor.step, companion: other?.step ?? null };
      lowest = cost;
    }
  }
  return best;
}
