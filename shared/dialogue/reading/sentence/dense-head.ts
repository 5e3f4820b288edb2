import type { LinearModel } from '../linear/train-linear';
import { FEATURE_COUNT } from './sentence-features';

/** A trained layer over the features of a sentence: weights of one byte each, a scale and a bias for each output. */
export interface DenseHead {
  readonly scales: Float32Array;
  readonly biases: Float32Array;
  /** FEATURE_COUNT for each output. */
  readonly cells: Int8Array;
}

const LARGEST_CELL = 127;

/** The weights of one part of a trained model as a head. @param part - which of the model's parts it was trained as. */
export function roundHead({ weights, biases }: LinearModel, part: number): DenseHead {
  const own = weights[part] ?? new Float32Array();
  const outputs = biases.length;
  const scales = new Float32Array(outputs);
  for (let at = 0; at < own.length; at += 1) {
    scales[at % outputs] = Math.max(scales[at % outputs] ?? 0, Math.abs(own[at] ?? 0) / LARGEST_CELL);
  }
  const cells = Int8Array.from({ length: own.length }, (_, at) => {
    const output = Math.floor(at / FEATURE_COUNT);
    const weight = own[(at % FEATURE_COUNT) * outputs + output] ?? 0;
    return Math.round(weight / (scales[output] || 1));
  });
  return { scales, biases: Float32Array.from(biases), cells };
}

/** The raw score of each output. */
export function scoreHead({ scales, biases, cells }: DenseHead, features: Float32Array): Float64Array {
  const scores = new Float64Array(scales.length);
  for (let output = 0; output < scores.length; output += 1) {
    const from = output * FEATURE_COUNT;
    let sum = 0;
    for (let each = 0; each < FEATURE_COUNT; each += 1) sum += (features[each] ?? 0) * (cells[from + each] ?? 0);
    scores[output] = sum * (scales[output] ?? 0) + (biases[output] ?? 0);
  }
  return scores;
}
