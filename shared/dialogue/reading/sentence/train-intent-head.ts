import { INTENTS } from '../../intents';
import type { CorpusLine } from '../corpus-schema';
import { densePart } from '../linear/dense-part';
import { oneOf } from '../linear/links';
import { trainLinear } from '../linear/train-linear';
import { TRAINING, targetsOf } from '../train-reader';
import { centre, uncentre } from './centre';
import { roundHead, type DenseHead } from './dense-head';
import { FEATURE_COUNT } from './sentence-features';

/** Chosen with voices left out (decisions/0011). */
const FREEDOM = 5;
const MOST_STEPS = 40;

/**
 * Trains the second reader: multinomial logistic regression over the features of sentences, towards the same targets as the first.
 * @param features - FEATURE_COUNT for each line, in the lines' order.
 */
export function trainIntentHead(lines: readonly Pick<CorpusLine, 'intents'>[], features: Float32Array): DenseHead {
  const centred = centre(features);
  const model = trainLinear({
    parts: [densePart(centred.features, FEATURE_COUNT, INTENTS.length, FREEDOM)],
    outputs: INTENTS.length,
    targets: targetsOf(lines, TRAINING.mainShare),
    link: oneOf,
    mostSteps: MOST_STEPS,
    tolerance: TRAINING.tolerance,
  });
  return roundHead(uncentre(model, 0, centred.means), 0);
}
