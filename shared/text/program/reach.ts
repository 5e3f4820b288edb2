import type { CodedChoice, CodedStep } from './coded-step';
import { MOST_REPEATS } from './program';

/** How much of a text some steps take: tokens at least, words as typed at most (a gap counts words, and a mark is none). */
interface Reach {
  readonly fewest: number;
  readonly most: number;
}

/** Words one of which stands in every match of a step, and what of the step stands before them. */
interface Sure extends Reach {
  /** By number, rising. */
  readonly words: readonly number[];
}

const NOTHING: Reach = { fewest: 0, most: 0 };

const add = (a: Reach, b: Reach): Reach => ({ fewest: a.fewest + b.fewest, most: a.most + b.most });

/** The least and the most of some ways. */
const either = (ways: readonly Reach[]): Reach => ({
  fewest: Math.min(...ways.map(({ fewest }) => fewest)),
  most: Math.max(...ways.map(({ most }) => most)),
});

/** How much of a text one step takes. */
export function reachOf(step: CodedStep): Reach {
  if (step.kind === 'edge') return NOTHING;
  if (step.kind === 'gap') return { fewest: 0, most: step.max };
  if (step.kind === 'words') return { fewest: 1, most: step.plus ? MOST_REPEATS : 1 };
  return either(step.ways.map(reachOfAll));
}

/** How much of a text steps take. */
const reachOfAll = (steps: readonly CodedStep[]): Reach => steps.map(reachOf).reduce(add, NOTHING);

/** The rarest words of one way of a choice: of its steps those whose commonest word has the highest number. */
function sureInWay(way: readonly CodedStep[]): Sure | null {
  let best: Sure | null = null;
  let before = NOTHING;
  for (const step of way) {
    const sure = sureWords(step);
    if (sure && (best === null || (sure.words[0] ?? 0) > (best.words[0] ?? 0)))
      best = { words: sure.words, ...add(before, sure) };
    before = add(before, reachOf(step));
  }
  return best;
}

/** The rarest words of each way, since any of them may be the one taken; null where a way has none. */
function sureInChoice({ ways }: CodedChoice): Sure | null {
  const found: Sure[] = [];
  for (const way of ways) {
    const sure = sureInWay(way);
    if (!sure) return null;
    found.push(sure);
  }
  const words = [...new Set(found.flatMap((sure) => sure.words))].sort((a, b) => a - b);
  return { words, ...either(found) };
}

/** Words one of which stands in every match of a step; null where there are none. */
export function sureWords(step: CodedStep): Sure | null {
  if (step.kind === 'words') return { words: step.words, fewest: 0, most: step.plus ? MOST_REPEATS - 1 : 0 };
  return step.kind === 'choice' ? sureInChoice(step) : null;
}
