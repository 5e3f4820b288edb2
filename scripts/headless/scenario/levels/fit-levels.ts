import { DIMENSIONS } from '../../../../shared/dialogue/scenario-schema';
import type { Dimension } from '../../../../shared/dialogue/scenario-schema';
import { SIGNS } from '../../../../shared/review/levels/balance';
import { levelBy } from '../../../../shared/review/levels/level-of';
import type { LevelWeights } from '../../../../shared/review/levels/level-of';
import { fitOrdinal } from './fit-ordinal';
import type { Sample } from './fit-ordinal';
import type { PlayedTalk } from './play-written';

const RANK = { low: 0, medium: 1, high: 2 } as const;
const FOLDS = 6;
const PLACES = 3;

const sampleOf = ({ features, talk }: PlayedTalk, dimension: Dimension): Sample => ({
  features: features[dimension],
  level: RANK[talk.expected[dimension]],
});

/** Where levels of nothing for or nothing against are decided without weights, a talk has nothing to teach them. */
const isJudged = (dimension: Dimension, features: readonly number[]): boolean =>
  dimension === 'calm' || dimension === 'respect' ? features.at(-1) === 0 : features.at(-2) === 0;

const fit = (played: readonly PlayedTalk[], dimension: Dimension): LevelWeights =>
  fitOrdinal(
    played.filter(({ features }) => isJudged(dimension, features[dimension])).map((one) => sampleOf(one, dimension)),
    SIGNS,
  );

/** How often talks left out are judged as the listener did. @returns a share, 0 to 1. */
function leftOut(played: readonly PlayedTalk[], dimension: Dimension): number {
  const ids = [...new Set(played.map(({ talk }) => talk.id))];
  const right = Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(ids.filter((_id, at) => at % FOLDS === fold));
    const weights = fit(
      played.filter(({ talk }) => !out.has(talk.id)),
      dimension,
    );
    return played.filter(
      (one) =>
        out.has(one.talk.id) &&
        isJudged(dimension, one.features[dimension]) &&
        levelBy(weights, one.features[dimension]) === one.talk.expected[dimension],
    ).length;
  });
  const judged = played.filter((one) => isJudged(dimension, one.features[dimension])).length;
  return right.reduce((sum, count) => sum + count, 0) / Math.max(1, judged);
}

const round = (value: number): number => Number(value.toFixed(PLACES)) + 0;

/** The lines of `level-weights.ts`, fitted to played talks; beside each how often talks left out come out right. */
export function fitLevels(played: readonly PlayedTalk[]): string {
  const rows = DIMENSIONS.map((dimension) => {
    const { weights, low, high } = fit(played, dimension);
    const share = (100 * leftOut(played, dimension)).toFixed(1);
    const list = weights.map(round).join(', ');
    return `  // of talks left out ${share} % as the listener\n  ${dimension}: { weights: [${list}], low: ${round(low)}, high: ${round(high)} },`;
  });
  return `${rows.join('\n')}\n`;
}
