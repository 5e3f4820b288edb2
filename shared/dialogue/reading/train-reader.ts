import { INTENTS } from '../intents';
import type { CorpusLine } from './corpus-schema';
import { FAMILY_WEIGHT, featuresOf } from './features';
import { hashFeature } from './hash-feature';
import { oneOf } from './linear/links';
import { addShare, bayesOfOne } from './linear/naive-bayes';
import { sparsePart } from './linear/sparse-part';
import { trainLinear } from './linear/train-linear';
import { tokensOf } from './normalise';
import { weigh, type FeatureTable } from './vectorise';

/** What training may be told; the defaults are those the app is built with (decisions/0006). */
export interface TrainingOptions {
  /** A feature counts when it occurs in at least so many lines. */
  readonly fewestLines: number;
  /** The share of a line's main intent when it has several; the others share the rest. */
  readonly mainShare: number;
  /** How freely weights may grow; higher fits the corpus closer. */
  readonly freedom: number;
  /** How much naive Bayes counts beside the regression, weight for weight. */
  readonly bayesShare: number;
  readonly mostSteps: number;
  readonly tolerance: number;
}

export const TRAINING: TrainingOptions = {
  fewestLines: 2,
  mainShare: 0.8,
  freedom: 10,
  bayesShare: 0.45,
  mostSteps: 60,
  tolerance: 1e-3,
};

/** A trained reader before it is packed. `weights` holds a row of 33 for each feature. */
export interface TrainedReader {
  readonly table: FeatureTable;
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

type TrainingLine = Pick<CorpusLine, 'text' | 'intents'>;
const CLASSES = INTENTS.length;

/** The features worth a row, in the order in which the corpus first names them, each with how telling it is. */
export function tableOf(lines: readonly (readonly string[])[], fewestLines: number): FeatureTable {
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

/**
 * What training aims at, by line, then by intent: the main intent has the larger share, the others have the rest.
 * @param mainShare - of a line with several intents.
 */
export function targetsOf(lines: readonly Pick<CorpusLine, 'intents'>[], mainShare: number): Float64Array {
  const targets = new Float64Array(lines.length * CLASSES);
  for (const [line, { intents }] of lines.entries()) {
    const rest = intents.length > 1 ? (1 - mainShare) / (intents.length - 1) : 0;
    for (const [place, intent] of intents.entries()) {
      const share = place > 0 ? rest : intents.length > 1 ? mainShare : 1;
      targets[line * CLASSES + INTENTS.indexOf(intent)] = share;
    }
  }
  return targets;
}

/**
 * Trains the reader: multinomial logistic regression over TF-IDF features, with soft targets over all intents of a line; and beside it
 * naive Bayes over the same features, which trusts rare ones where the regression holds them back (decisions/0023).
 * Deterministic: the same lines in the same order give the same weights.
 */
export function trainReader(lines: readonly TrainingLine[], options: Partial<TrainingOptions> = {}): TrainedReader {
  const { fewestLines, mainShare, freedom, bayesShare, mostSteps, tolerance } = { ...TRAINING, ...options };
  const features = lines.map(({ text }) => featuresOf(tokensOf(text)));
  const table = tableOf(features, fewestLines);
  const vectors = features.map((each) => weigh(each.map(hashFeature), table));
  const targets = targetsOf(lines, mainShare);
  const inputs = table.telling.length;
  const { weights, biases } = trainLinear({
    parts: [sparsePart(vectors, inputs, CLASSES, freedom)],
    outputs: CLASSES,
    targets,
    link: oneOf,
    mostSteps,
    tolerance,
  });
  const counted = bayesOfOne({ vectors, inputs, outputs: CLASSES, targets });
  return { table, weights: addShare(weights[0] ?? new Float32Array(), counted, bayesShare), biases };
}
