import type { Dimension } from '../../dialogue/scenario-schema';
import type { LevelWeights } from './level-of';

/** Made by `npm run --silent scenario -- levels --fit`; by the order of FEATURES. */
export const LEVEL_WEIGHTS: Readonly<Record<Dimension, LevelWeights>> = {
  calm: { weights: [0.045, -0.371, 0.298, -0.323, 0.083, -0.571, 0, 0], low: -2.2, high: -0.172 },
  honest: { weights: [0, -0.538, 0.618, -0.065, 0.14, -0.036, 0, 0.006], low: 0.118, high: 2.307 },
  ownership: { weights: [0.536, -0.17, 0.343, -0.379, 0.023, -0.48, 0, 0.646], low: -0.094, high: 1.643 },
  listening: { weights: [0.658, -0.042, 0.323, -0.108, 0.353, -0.545, 0, 0.789], low: 2.845, high: 4.978 },
  respect: { weights: [0.053, 0, 0.232, -0.499, 0.241, -0.408, 0, 0], low: -1.531, high: 0.624 },
};
