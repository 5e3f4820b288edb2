import type { OwnView } from '../session/person-schema';
import type { Debrief } from './debrief';
import { BEST_BESIDE, CALM_BESIDE, WORST_BESIDE } from './view-words';

/** A sentence beside each part of the person's own view; null where they left it out, or where there is nothing to set beside it. */
export interface ViewsBeside {
  readonly best: string | null;
  readonly worst: string | null;
  readonly calm: string | null;
}

type Found = 'helped' | 'weighed' | 'mixed' | 'plain';

/** What the review found in one turn. */
function foundAt({ dimensions, flags }: Debrief, turn: number): Found {
  const evidence = dimensions.flatMap((one) => one.evidence).filter((one) => one.turn === turn);
  const helped = evidence.some(({ direction }) => direction === 'raises');
  const weighed = evidence.some(({ direction }) => direction === 'lowers') || flags.some((one) => one.turn === turn);
  if (helped && weighed) return 'mixed';
  return helped ? 'helped' : weighed ? 'weighed' : 'plain';
}

/** Sets the review beside the person's own view, without a verdict on either. */
export function compareViews(view: OwnView, debrief: Debrief): ViewsBeside {
  const { best, worst, calm } = view;
  const level = debrief.dimensions.find(({ dimension }) => dimension === 'calm')?.level ?? 'not-shown';
  const bestFound = best === null ? null : foundAt(debrief, best);
  const worstFound = worst === null ? null : foundAt(debrief, worst);
  return {
    best: bestFound && BEST_BESIDE[best === debrief.best && bestFound === 'helped' ? 'same' : bestFound],
    worst: worstFound && WORST_BESIDE[worst === debrief.worst && worstFound === 'weighed' ? 'same' : worstFound],
    calm: calm === null || level === 'not-shown' ? null : CALM_BESIDE[calm][level],
  };
}
