import { minimise } from '../minimise';
import type { LinearPart } from './linear-part';
import type { Link } from './links';

/** What is to be learned. */
export interface LinearTask {
  readonly parts: readonly LinearPart[];
  readonly outputs: number;
  /** By line, then by output. */
  readonly targets: Float64Array;
  readonly link: Link;
  readonly mostSteps: number;
  /** Training stops when a step brings less than this share of the loss. */
  readonly tolerance: number;
}

/** What was learned: for each part its weights, by input, then by output; and a bias for each output. */
export interface LinearModel {
  readonly weights: readonly Float64Array[];
  readonly biases: Float64Array;
}

/**
 * Trains a linear model: mean loss over the lines, plus half the squared weights over freedom × lines; biases go free.
 * Deterministic: the same lines in the same order give the same weights.
 */
export function trainLinear({ parts, outputs, targets, link, mostSteps, tolerance }: LinearTask): LinearModel {
  const lines = targets.length / outputs;
  const sizes = parts.map(({ inputs }) => inputs * outputs);
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, size) => sum + size, 0));
  const biasAt = sizes.reduce((sum, size) => sum + size, 0);
  const cut = (all: Float64Array): Float64Array[] =>
    sizes.map((size, index) => all.subarray(starts[index], (starts[index] ?? 0) + size));
  const scores = new Float64Array(targets.length);

  const all = minimise(
    (point, slope) => {
      slope.fill(0);
      const weights = cut(point);
      const slopes = cut(slope);
      for (let at = 0; at < scores.length; at += 1) scores[at] = point[biasAt + (at % outputs)] ?? 0;
      for (const [index, part] of parts.entries()) part.addScores(weights[index] ?? point, scores);
      let loss = 0;
      for (let from = 0; from < scores.length; from += outputs) {
        const of = scores.subarray(from, from + outputs);
        loss += link(of, targets.subarray(from, from + outputs));
        for (let each = 0; each < outputs; each += 1) {
          const error = (of[each] ?? 0) / lines;
          of[each] = error;
          slope[biasAt + each] = (slope[biasAt + each] ?? 0) + error;
        }
      }
      loss /= lines;
      for (const [index, { addSlopes, freedom }] of parts.entries()) {
        const own = weights[index] ?? point;
        const ownSlopes = slopes[index] ?? slope;
        addSlopes(scores, ownSlopes);
        const decay = 1 / (freedom * lines);
        for (let at = 0; at < own.length; at += 1) {
          const weight = own[at] ?? 0;
          loss += 0.5 * decay * weight * weight;
          ownSlopes[at] = (ownSlopes[at] ?? 0) + decay * weight;
        }
      }
      return loss;
    },
    biasAt + outputs,
    mostSteps,
    tolerance,
  );
  return { weights: cut(all), biases: all.subarray(biasAt) };
}
