import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import type { Debrief } from '@shared/review/debrief';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { DIMENSION_WORDS, LEVEL_WORDS } from '../../components/dimension/dimension-words';
import { COMPARE_WORDS } from './compare-words';

interface CompareResultsProps {
  readonly left: Debrief;
  readonly right: Debrief;
}

const levelIn = (debrief: Debrief, dimension: string): string =>
  debrief.unscored
    ? COMPARE_WORDS.notWeighed
    : LEVEL_WORDS[debrief.dimensions.find((one) => one.dimension === dimension)?.level ?? 'not-shown'];
const endingOf = ({ ending }: Debrief): string => ending?.title ?? COMPARE_WORDS.unfinished;

/** How both ended and what the reviews say; what is the same stands once and quietly, and nothing says which is better. */
export function CompareResults({ left, right }: CompareResultsProps): ReactNode {
  const rows = DIMENSIONS.map((dimension) => ({
    name: DIMENSION_WORDS[dimension],
    left: levelIn(left, dimension),
    right: levelIn(right, dimension),
  }));
  const differing = rows.filter((row) => row.left !== row.right);
  const same = rows.filter((row) => row.left === row.right);
  return (
    <dl className="compare-results">
      <dt>Ending</dt>
      <dd>{endingOf(left)}</dd>
      <dd>{endingOf(right)}</dd>
      {differing.map((row) => (
        <Fragment key={row.name}>
          <dt>{row.name}</dt>
          <dd>{row.left}</dd>
          <dd>{row.right}</dd>
        </Fragment>
      ))}
      {same.length > 0 && (
        <>
          <dt>{differing.length === 0 ? 'All five' : 'The rest'}</dt>
          <dd className="quiet">{same.map((row) => `${row.name.toLowerCase()} ${row.left}`).join(', ')}</dd>
          <dd className="quiet">{COMPARE_WORDS.same}</dd>
        </>
      )}
    </dl>
  );
}
