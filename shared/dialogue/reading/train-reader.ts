import { INTENTS } from '../intents';
import type { CorpusLine } from './corpus-schema';
import { FAMILY_WEIGHT, featuresOf } from './features';
import { hashFeature } from './hash-feature';
import { minimise, type Objective } from './minimise';
import { tokensOf } from './normalise';
import { softmax } from './softmax';
import { weigh, type FeatureTable, type SparseVector } from './vectorise';

/** What training may be told; the defaults are those the app is built with (decisions/0006). */
export interface TrainingOptions {
  /** A feature counts when it occurs in at least so many lines. */
  readonly fewestLines: number;
  /** The share of a line's main intent when it has several; the others share the rest. */
  readonly mainShare: number;
  /** How freely weights may grow; higher fits the corpus closer. */
  readonly freedom: number;
  readonly mostSteps: number;
  readonly tolerance: number;
}

export const TRAINING: TrainingOptions = {
  fewestLines: 2,
  mainShare: 0.8,
  freedom: 10,
  mostSteps: 60,
  tolerance: 1e-4,
};

/** A trained reader before it is packed. `weights` holds a row of 33 for each feature; the last row is the bias. */
export interface TrainedReader {
  readonly table: FeatureTable;
  readonly weights: Float64Array;
}

type TrainingLine = Pick<CorpusLine, 'text' | 'intents'>;
const CLASSES = INTENTS.length;

/** The features worth a row, in the order in which the corpus first names them, each with how telling it is. */
function tableOf(lines: readonly (readonly string[])[], fewestLines: number): FeatureTable {
  const linesWith = new Map<string, number>();
  for (const features of lines) {
    for (const feature of new Set(features)) linesWith.set(feature, (linesWith.get(feature) ?? 0) + 1);
  }
  const rowOf = new Map<number, number>();
  const telling: number[] = [];
  for (const [feature, count] of linesWith) {
    const hash = hashFeature(feature);
    if (count < fewestLines || rowOf.has(hash)) continue;
    rowOf.set(hash, rowOf.size);
    const rarity = Math.log((1 + lines.length) / (1 + count)) + 1;
    telling.push(rarity * (FAMILY_WEIGHT[feature[0] ?? ''] ?? 1));
  }
  return { rowOf, telling: Float64Array.from(telling) };
}

function targetOf({ intents }: TrainingLine, mainShare: number): Float64Array {
  const target = new Float64Array(CLASSES);
  const rest = intents.length > 1 ? (1 - mainShare) / (intents.length - 1) : 0;
  for (const [place, intent] of intents.entries()) {
    target[INTENTS.indexOf(intent)] = place > 0 ? rest : intents.length > 1 ? mainShare : 1;
  }
  return target;
}

/** Adds the scores of all classes for one line; the row after the last feature is the bias. */
export function scoreInto(scores: Float64Array, { rows, values }: SparseVector, weights: ArrayLike<number>): void {
  for (let index = 0; index < rows.length; index += 1) {
    const from = (rows[index] ?? 0) * CLASSES;
    const value = values[index] ?? 0;
    for (let each = 0; each < CLASSES; each += 1) {
      scores[each] = (scores[each] ?? 0) + value * (weights[from + each] ?? 0);
    }
  }
}

/** Mean cross-entropy against the soft targets, plus half the squared weights over freedom × lines; the bias goes free. */
function objectiveOf(
  vectors: readonly SparseVector[],
  targets: readonly Float64Array[],
  rowCount: number,
  freedom: number,
): Objective {
  const bias = rowCount * CLASSES;
  const decay = 1 / (freedom * vectors.length);
  return (weights, slope) => {
    slope.fill(0);
    let loss = 0;
    for (const [index, vector] of vectors.entries()) {
      const scores = weights.slice(bias, bias + CLASSES);
      scoreInto(scores, vector, weights);
      softmax(scores);
      const target = targets[index] ?? scores;
      for (let each = 0; each < CLASSES; each += 1) {
        const wanted = target[each] ?? 0;
        const got = scores[each] ?? 0;
        if (wanted > 0) loss -= wanted * Math.log(got + 1e-300);
        scores[each] = (got - wanted) / vectors.length;
        slope[bias + each] = (slope[bias + each] ?? 0) + (scores[each] ?? 0);
      }
      const { rows, values } = vector;
      for (let at = 0; at < rows.length; at += 1) {
        const from = (rows[at] ?? 0) * CLASSES;
        const value = values[at] ?? 0;
        for (let each = 0; each < CLASSES; each += 1) {
          slope[from + each] = (slope[from + each] ?? 0) + value * (scores[each] ?? 0);
        }
      }
    }
    loss /= vectors.length;
    for (let at = 0; at < bias; at += 1) {
      const weight = weights[at] ?? 0;
      loss += 0.5 * decay * weight * weight;
      slope[at] = (slope[at] ?? 0) + decay * weight;
    }
    return loss;
  };
}

/**
 * Trains the reader: multinomial logistic regression over TF-IDF features, with soft targets over all intents of a line.
 * Deterministic: the same lines in the same order give the same weights.
 */
export function trainReader(lines: readonly TrainingLine[], options: Partial<TrainingOptions> = {}): TrainedReader {
  const { fewestLines, mainShare, freedom, mostSteps, tolerance } = { ...TRAINING, ...options };
  const features = lines.map(({ text }) => featuresOf(tokensOf(text)));
  const table = tableOf(features, fewestLines);
  const vectors = features.map((each) => weigh(each.map(hashFeature), table));
  const targets = lines.map((line) => targetOf(line, mainShare));
  const rowCount = table.telling.length;
  const objective = objectiveOf(vectors, targets, rowCount, freedom);
  return { table, weights: minimise(objective, (rowCount + 1) * CLASSES, mostSteps, tolerance) };
}
