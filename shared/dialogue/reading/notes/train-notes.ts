import { INTENTS } from '../../intents';
import type { CorpusLine } from '../corpus-schema';
import { featuresOf } from '../features';
import { hashFeature } from '../hash-feature';
import { densePart } from '../linear/dense-part';
import { sparsePart } from '../linear/sparse-part';
import { eachOf } from '../linear/links';
import { addShare, bayesOfEach } from '../linear/naive-bayes';
import { trainLinear, type LinearModel } from '../linear/train-linear';
import { tokensOf } from '../normalise';
import { centre, uncentre } from '../sentence/centre';
import { FEATURE_COUNT } from '../sentence/sentence-features';
import { tableOf, TRAINING, targetsOf, type TrainedReader } from '../train-reader';
import { weigh } from '../vectorise';
import { NOTE_LABELS } from './note-labels';

/** Chosen with voices left out (decisions/0011). */
const WORD_FREEDOM = 10;
const SENTENCE_FREEDOM = 5;
const FEWEST_LINES = 2;
/** How much naive Bayes counts beside the regression, weight for weight (decisions/0023). */
const BAYES_SHARE = 0.35;
const MOST_STEPS = 16;
const TOLERANCE = 5e-4;

export type NoteLine = Pick<CorpusLine, 'text' | 'intents' | 'labels' | 'severity'>;

/** Trained notes: the half that counts words, and the half over the sentence model, whose biases serve both. */
export interface TrainedNotes {
  readonly words: TrainedReader;
  readonly sentence: LinearModel;
  /** Of the lines with each intent, the share that is hard to hear; in the order of INTENTS. */
  readonly harshness: Float32Array;
}

/** Whether each label is true of a line, in the order of NOTE_LABELS. */
export const truthOf = ({ labels, severity }: Pick<NoteLine, 'labels' | 'severity'>): boolean[] =>
  NOTE_LABELS.map((label) => (label === 'any' ? severity !== 'none' : labels.includes(label)));

/** How often the lines of each intent are hard to hear; a line with several counts for each by its share. */
function harshnessOf(lines: readonly NoteLine[]): Float32Array {
  const shares = targetsOf(lines, TRAINING.mainShare);
  const all = new Float64Array(INTENTS.length);
  const hard = new Float64Array(INTENTS.length);
  for (const [at, share] of shares.entries()) {
    const each = at % INTENTS.length;
    all[each] = (all[each] ?? 0) + share;
    if (lines[Math.floor(at / INTENTS.length)]?.severity !== 'none') hard[each] = (hard[each] ?? 0) + share;
  }
  return Float32Array.from(hard, (count, each) => count / (all[each] || 1));
}

/**
 * Trains the notes: for each label a logistic regression of its own, over words and sentence at once.
 * @param features - FEATURE_COUNT for each line, in the lines' order.
 */
export function trainNotes(lines: readonly NoteLine[], features: Float32Array): TrainedNotes {
  const outputs = NOTE_LABELS.length;
  const counted = lines.map(({ text }) => featuresOf(tokensOf(text)));
  const table = tableOf(counted, FEWEST_LINES);
  const vectors = counted.map((each) => weigh(each.map(hashFeature), table));
  const centred = centre(features);
  const targets = Float64Array.from(lines.flatMap(truthOf), Number);
  const inputs = table.telling.length;
  const trained = trainLinear({
    parts: [
      sparsePart(vectors, inputs, outputs, WORD_FREEDOM),
      densePart(centred.features, FEATURE_COUNT, outputs, SENTENCE_FREEDOM),
    ],
    outputs,
    targets,
    link: eachOf,
    mostSteps: MOST_STEPS,
    tolerance: TOLERANCE,
  });
  const { weights, biases } = uncentre(trained, 1, centred.means);
  const [words = new Float32Array(), sentence = new Float32Array()] = weights;
  const ratios = bayesOfEach({ vectors, inputs, outputs, targets });
  return {
    words: { table, weights: addShare(words, ratios, BAYES_SHARE), biases: new Float32Array(outputs) },
    sentence: { weights: [sentence], biases },
    harshness: harshnessOf(lines),
  };
}
