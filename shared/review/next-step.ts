import type { Dimension } from '../dialogue/scenario-schema';
import type { WeighedEvidence } from './collect-evidence';
import type { Debrief, Level } from './debrief';
import type { ReviewTurn } from './review-turn';
import { NEXT_AFTER_NO, NEXT_OF_YOUR_OWN, NEXT_STEPS, NEXT_WHEN_ALL_HELD } from './words';

/** What helps most comes first: without room and calm nothing else is heard. */
const ORDER: readonly Dimension[] = ['respect', 'calm', 'ownership', 'listening', 'honest'];
const RANK: Readonly<Record<Level, number>> = { low: 0, medium: 1, 'not-shown': 2, high: 3 };

/**
 * The one thing to try: where the talk lost most, at the turn it lost it.
 * @param disputed - dimensions that the person sees differently: nothing is asked of them there.
 */
export function nextStep(
  levels: Readonly<Record<Dimension, Level>>,
  evidence: readonly WeighedEvidence[],
  pitches: readonly ReviewTurn[],
  disputed: readonly Dimension[],
): Debrief['next'] {
  const pressed = pitches[1] ?? null;
  const left = ORDER.filter((dimension) => !disputed.includes(dimension));
  if (pressed && left.includes('respect')) return { ...NEXT_AFTER_NO, turn: pressed.number, dimension: 'respect' };
  const [weakest] = left.toSorted((a, b) => RANK[levels[a]] - RANK[levels[b]]);
  if (weakest === undefined) return { ...NEXT_OF_YOUR_OWN, turn: null, dimension: null };
  if (levels[weakest] === 'high') return { ...NEXT_WHEN_ALL_HELD, turn: null, dimension: null };
  const heaviest = evidence
    .filter(({ dimension, direction }) => dimension === weakest && direction === 'lowers')
    .toSorted((a, b) => b.weight - a.weight || a.turn - b.turn)[0];
  if (heaviest) return { ...NEXT_STEPS[weakest].weighed, turn: heaviest.turn, dimension: weakest };
  const shown = evidence.some(({ dimension, direction }) => dimension === weakest && direction === 'raises');
  return { ...NEXT_STEPS[weakest][shown ? 'more' : 'missing'], turn: null, dimension: weakest };
}
