import type { Dimension } from '../../dialogue/scenario-schema';
import type { LevelWeights } from './level-of';

/** Made by `npm run --silent scenario -- levels --fit`; by the order of FEATURES. */
export const LEVEL_WEIGHTS: Readonly<Record<Dimension, LevelWeights>> = {
  calm: { weights: [0.149, -0.32, 0.199, -0.311, 0.106, -0.73, -0.728, 0], low: -2.126, high: -0.143 },
  honest: { weights: [0, -0.296, 0.635, -0.002, 0.146, -0.346, 0, 0], low: 0.317, high: 2.395 },
  ownership: { weights: [0.6, -0.186, 0.165, -0.255, 0.261, -0.512, 0, 0.932], low: -0.226, high: 1.994 },
  listening: { weights: [0.525, -0.111, 0.295, -0.168, 0.589, -0.152, 0, 0.853], low: 2.733, high: 4.902 },
  respect: { weights: [0, 0, 0.231, -0.46, 0.137, -0.19, -0.37, 0], low: -1.338, high: 0.601 },
};
