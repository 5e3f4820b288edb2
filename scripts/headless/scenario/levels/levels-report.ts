import { DIMENSIONS } from '../../../../shared/dialogue/scenario-schema';
import type { Dimension } from '../../../../shared/dialogue/scenario-schema';
import type { Level } from '../../../../shared/review/debrief';
import type { PlayedTalk } from './play-written';

const RANK: Readonly<Record<Level, number>> = { low: 0, 'not-shown': 0, medium: 1, high: 2 };

/** Kinds of endings that would do as well as the one a listener named. */
const FITS: Readonly<Record<string, readonly string[]>> = {
  warm: ['slow-start', 'open-door'],
  'open-door': ['slow-start', 'needs-time', 'warm'],
  'slow-start': ['open-door', 'warm'],
  'needs-time': ['open-door', 'slow-start'],
  'clear-no-accepted': ['let-go', 'left-by-user'],
  'clear-no-pushed': ['conversation-ended-by-ex'],
  'conversation-ended-by-ex': ['clear-no-pushed'],
};

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function counted(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([name, count]) => `  ${String(count).padStart(4)} ${name}`);
}

/** How levels and endings compare with what a listener said, in words. */
export function levelsReport(played: readonly PlayedTalk[]): string {
  const perDimension = (dimension: Dimension) => {
    const exact = played.filter(({ talk, levels }) => levels[dimension] === talk.expected[dimension]).length;
    const far = played.filter(
      ({ talk, levels }) => Math.abs(RANK[levels[dimension]] - RANK[talk.expected[dimension]]) === 2,
    ).length;
    return { dimension, exact, far };
  };
  const rows = DIMENSIONS.map(perDimension);
  const sum = (key: 'exact' | 'far') => rows.reduce((total, row) => total + row[key], 0);
  const all = played.length * DIMENSIONS.length;
  const wrong = played.flatMap(({ talk, levels }) =>
    DIMENSIONS.filter((dimension) => levels[dimension] !== talk.expected[dimension]).map(
      (dimension) => `${dimension} ${levels[dimension]}, a listener said ${talk.expected[dimension]}`,
    ),
  );
  const misfits = played.filter(
    ({ talk, ending }) => ending !== talk.outcome && !(FITS[talk.outcome] ?? []).includes(ending ?? ''),
  );
  return [
    `${played.length} talks played: levels exact ${percent(sum('exact'), all)}, two steps off ${percent(sum('far'), all)}; ending fits ${percent(played.length - misfits.length, played.length)}`,
    ...rows.map(({ dimension, exact, far }) => {
      const [right, off] = [exact, far].map((count) => percent(count, played.length));
      return `  ${dimension.padEnd(10)} exact ${right}, two steps off ${off}`;
    }),
    'levels that differ',
    ...counted(wrong),
    'endings that do not fit',
    ...counted(
      misfits.map(({ talk, ending, scenario }) => `${scenario}: ${ending ?? 'none'}, a listener said ${talk.outcome}`),
    ),
    '',
  ].join('\n');
}
