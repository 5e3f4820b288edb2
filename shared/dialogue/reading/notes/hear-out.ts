import type { CorpusLine } from '../corpus-schema';
import { featuresOf } from '../features';
import { hashFeature } from '../hash-feature';
import { tokensOf } from '../normalise';
import { roundHead, scoreHead } from '../sentence/dense-head';
import { pickFeatures } from '../sentence/sentence-features';
import { packWeights } from '../pack-weights';
import { parseWeights } from '../parse-weights';
import { weigh } from '../vectorise';
import { dealVoices } from '../voice-folds';
import { scoreVector } from '../weights';
import type { HeardOut } from './choose-thresholds';
import { NOTE_LABELS } from './note-labels';
import { trainNotes, truthOf } from './train-notes';

/** Groups of voices that are left out together. */
const FOLDS = 3;

/**
 * Scores every line by notes that were trained on other voices, rounded and packed as the app's are.
 * @param features - FEATURE_COUNT for each line, in the lines' order.
 */
export function hearOut(lines: readonly CorpusLine[], features: Float32Array): HeardOut {
  const outputs = NOTE_LABELS.length;
  const scores = new Float64Array(lines.length * outputs);
  const numbers = lines.map((_, index) => index);
  for (const voices of dealVoices(lines, FOLDS)) {
    const isOut = (index: number): boolean => voices.includes(lines[index]?.voice ?? '');
    const heard = numbers.filter((index) => !isOut(index));
    const trained = trainNotes(
      heard.flatMap((index) => lines[index] ?? []),
      pickFeatures(features, heard),
    );
    const words = parseWeights(packWeights(trained.words, NOTE_LABELS), NOTE_LABELS);
    if (!words.ok) throw new Error(words.error.message);
    const head = roundHead(trained.sentence, 0);
    for (const index of numbers.filter(isOut)) {
      const counted = featuresOf(tokensOf(lines[index]?.text ?? '')).map(hashFeature);
      const fromWords = scoreVector(words.value, weigh(counted, words.value.table));
      const fromSentence = scoreHead(head, pickFeatures(features, [index]));
      for (let each = 0; each < outputs; each += 1) {
        scores[index * outputs + each] = (fromWords[each] ?? 0) + (fromSentence[each] ?? 0);
      }
    }
  }
  return { scores, truths: lines.flatMap(truthOf) };
}
