import type { Dimension, Point } from '@shared/dialogue/scenario-schema';
import type { Level, OpennessMoment } from '@shared/review/debrief';
import { opennessWords } from '../../components/meter/openness-words';

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  calm: 'Calm',
  honest: 'Honest',
  ownership: 'Ownership',
  listening: 'Listening',
  respect: 'Respect',
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  high: 'high',
  medium: 'medium',
  low: 'low',
  'not-shown': 'not shown',
};

export const POINT_WORDS: Readonly<Record<Point, string>> = {
  why: 'Your why,',
  faults: 'Your part,',
  reasons: 'A reason it could work,',
};

/** "said in turn 2", "said in turns 2 and 3", "did not come up". */
export function pointWords(turns: readonly number[]): string {
  const shown = turns.slice(0, 4);
  const last = shown.at(-1);
  if (last === undefined) return 'did not come up';
  const list = shown.length === 1 ? String(last) : `${shown.slice(0, -1).join(', ')} and ${last}`;
  return `said in ${shown.length === 1 ? 'turn' : 'turns'} ${list}`;
}

/** The timeline in one sentence, for those who do not see it. */
export function pathSummary(path: readonly OpennessMoment[]): string {
  const first = path[0];
  const last = path.at(-1);
  if (!first || !last) return 'Nothing was said yet.';
  const moments = path.filter(({ label }) => label !== null).map(({ turn, label }) => `turn ${turn}: ${label}`);
  const turns = last.turn === 1 ? 'one turn' : `${last.turn} turns`;
  const between = moments.length > 0 ? `; ${moments.join('; ')}` : '';
  return `Openness over ${turns}: it starts ${opennessWords(first.openness).toLowerCase()}, ends ${opennessWords(last.openness).toLowerCase()}${between}.`;
}
