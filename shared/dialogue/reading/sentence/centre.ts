import type { LinearModel } from '../linear/train-linear';
import { FEATURE_COUNT } from './sentence-features';

/** Features moved so that each is 0 on average: training then takes half the steps. */
export interface Centred {
  readonly features: Float32Array;
  readonly means: Float64Array;
}

/** @param features - FEATURE_COUNT for each line. */
export function centre(features: Float32Array): Centred {
  const lines = features.length / FEATURE_COUNT;
  const means = new Float64Array(FEATURE_COUNT);
  for (let at = 0; at < features.length; at += 1) {
    const each = at % FEATURE_COUNT;
    means[each] = (means[each] ?? 0) + (features[at] ?? 0) / lines;
  }
  return { features: features.map((value, at) => value - (means[at % FEATURE_COUNT] ?? 0)), means };
}

/** A model trained on centred features as one of features as they come: what the move takes from each score goes into its bias. */
export function uncentre({ weights, biases }: LinearModel, part: number, means: Float64Array): LinearModel {
  const own = weights[part] ?? new Float32Array();
  const outputs = biases.length;
  const moved = Float64Array.from(biases);
  for (let at = 0; at < own.length; at += 1) {
    const output = at % outputs;
    moved[output] = (moved[output] ?? 0) - (own[at] ?? 0) * (means[Math.floor(at / outputs)] ?? 0);
  }
  return { weights, biases: Float32Array.from(moved) };
}
