import type { LevelWeights } from '../../../../shared/review/levels/level-of';

/** One talk's features and its level: 0 low, 1 medium, 2 high. */
export interface Sample {
  readonly features: readonly number[];
  readonly level: 0 | 1 | 2;
}

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const ROUNDS = 4000;
const RATE = 0.5;
/** Ridge on the weights of standardised features: of the values tried (1, 5, 20) the one that judged talks left out best. */
const RIDGE = 5;
/** Thresholds stay at least so far apart. */
const GAP = 0.05;

interface Scale {
  readonly mean: number;
  readonly deviation: number;
}

function scalesOf(samples: readonly Sample[], width: number): Scale[] {
  return Array.from({ length: width }, (_, at) => {
    const values = samples.map(({ features }) => features[at] ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    return { mean, deviation: Math.sqrt(variance) || 1 };
  });
}

/**
 * Fits a proportional-odds model (McCullagh 1980: log odds of "at most this level" = threshold − score) by projected gradient descent:
 * weights never go against their sign, so that more that speaks for a dimension can only raise it.
 * @param signs - 1 or −1 for each feature.
 * @returns weights and thresholds for features as they are, not standardised. The same samples give the same.
 */
export function fitOrdinal(samples: readonly Sample[], signs: readonly (1 | -1)[]): LevelWeights {
  const scales = scalesOf(samples, signs.length);
  const rows = samples.map(({ features, level }) => ({
    x: scales.map(({ mean, deviation }, at) => ((features[at] ?? 0) - mean) / deviation),
    level,
  }));
  const weights = signs.map(() => 0);
  let low = -0.7;
  let high = 0.7;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight) => (2 * RIDGE * weight) / rows.length);
    let slopeLow = 0;
    let slopeHigh = 0;
    for (const { x, level } of rows) {
      const score = x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const atMostLow = sigmoid(low - score);
      const atMostMedium = sigmoid(high - score);
      // Derivatives of −log p(level) by the two cumulative odds.
      const middle = Math.max(1e-9, atMostMedium - atMostLow);
      const byLow = [-(1 - atMostLow), (atMostLow * (1 - atMostLow)) / middle, 0][level] ?? 0;
      const byHigh = [0, -(atMostMedium * (1 - atMostMedium)) / middle, atMostMedium][level] ?? 0;
      slopeLow += byLow / rows.length;
      slopeHigh += byHigh / rows.length;
      for (const [at, value] of x.entries()) {
        slope[at] = (slope[at] ?? 0) - ((byLow + byHigh) * value) / rows.length;
      }
    }
    for (const [at, sign] of signs.entries()) {
      const moved = (weights[at] ?? 0) - RATE * (slope[at] ?? 0);
      weights[at] = sign * moved > 0 ? moved : 0;
    }
    low -= RATE * slopeLow;
    high = Math.max(low + GAP, high - RATE * slopeHigh);
  }
  const shift = weights.reduce(
    (sum, weight, at) => sum + (weight * (scales[at]?.mean ?? 0)) / (scales[at]?.deviation ?? 1),
    0,
  );
  return {
    weights: weights.map((weight, at) => weight / (scales[at]?.deviation ?? 1)),
    low: low + shift,
    high: high + shift,
  };
}
