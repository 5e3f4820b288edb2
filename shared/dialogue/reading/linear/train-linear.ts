import { minimise, type Objective } from './minimise';
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
  readonly weights: readonly Float32Array[];
  readonly biases: Float32Array;
}

/** Where the weights of each part begin among all; and at the end, the biases. */
function placeParts(parts: readonly LinearPart[], outputs: number): number[] {
  const starts = [0];
  for (const { inputs } of parts) starts.push((starts.at(-1) ?? 0) + inputs * outputs);
  return starts;
}

/**
 * How much the loss bends with a score: p (1 − p), for an output that is true of one line in thirty. No need to be exact: it decides how
 * soon training gets where it goes, not where.
 */
const BEND = 0.03;

/**
 * How far each weight is to be moved by one unit of search, so that the loss bends about as much along each: words that every line has
 * would otherwise hold up those that few have, and training took three times the steps.
 * Source: Nocedal & Wright, Numerical Optimization, 2nd ed., section 2.2 (scaling).
 */
function stretchOf(parts: readonly LinearPart[], outputs: number, lines: number): Float32Array {
  const starts = placeParts(parts, outputs);
  const biasAt = starts.at(-1) ?? 0;
  const stretch = new Float32Array(biasAt + outputs).fill(1 / Math.sqrt(BEND));
  for (const [part, { freedom, squares }] of parts.entries()) {
    for (const [input, square] of squares.entries()) {
      const from = (starts[part] ?? 0) + input * outputs;
      stretch.fill(1 / Math.sqrt((BEND * square) / lines + 1 / (freedom * lines)), from, from + outputs);
    }
  }
  return stretch;
}

/** Multiplies lists number by number; the result may go into one of them. */
function stretchBy(list: Float32Array, by: Float32Array, into: Float32Array): void {
  for (let at = 0; at < into.length; at += 1) into[at] = (list[at] ?? 0) * (by[at] ?? 0);
}

/** Makes the function to be made small, of all weights and biases in a row. */
function createLoss({ parts, outputs, targets, link }: LinearTask): Objective {
  const lines = targets.length / outputs;
  const starts = placeParts(parts, outputs);
  const biasAt = starts.at(-1) ?? 0;
  const scores = new Float64Array(targets.length);

  /** Turns scores into errors. @returns the loss of all lines. */
  function compare(slope: Float32Array): number {
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
    return loss / lines;
  }

  /** Holds the weights of a part back. @returns what they cost. */
  function holdBack(weights: Float32Array, slopes: Float32Array, freedom: number): number {
    const decay = 1 / (freedom * lines);
    let squares = 0;
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      squares += weight * weight;
      slopes[at] = (slopes[at] ?? 0) + decay * weight;
    }
    return 0.5 * decay * squares;
  }

  return (point, slope) => {
    slope.fill(0);
    for (let at = 0; at < scores.length; at += 1) scores[at] = point[biasAt + (at % outputs)] ?? 0;
    for (const [index, { addScores }] of parts.entries())
      addScores(point.subarray(starts[index], starts[index + 1]), scores);
    let loss = compare(slope);
    for (const [index, { addSlopes, freedom }] of parts.entries()) {
      const slopes = slope.subarray(starts[index], starts[index + 1]);
      addSlopes(scores, slopes);
      loss += holdBack(point.subarray(starts[index], starts[index + 1]), slopes, freedom);
    }
    return loss;
  };
}

/**
 * Trains a linear model: mean loss over the lines, plus half the squared weights over freedom × lines; biases go free.
 * Deterministic: the same lines in the same order give the same weights.
 */
export function trainLinear(task: LinearTask): LinearModel {
  const { parts, outputs, targets, mostSteps, tolerance } = task;
  const stretch = stretchOf(parts, outputs, targets.length / outputs);
  const all = new Float32Array(stretch.length);
  const lossOf = createLoss(task);
  const found = minimise(
    (point, slope) => {
      stretchBy(point, stretch, all);
      const loss = lossOf(all, slope);
      stretchBy(slope, stretch, slope);
      return loss;
    },
    all.length,
    mostSteps,
    tolerance,
  );
  stretchBy(found, stretch, all);
  const starts = placeParts(parts, outputs);
  return {
    weights: parts.map((_, index) => all.subarray(starts[index], starts[index + 1])),
    biases: all.subarray(starts.at(-1)),
  };
}
