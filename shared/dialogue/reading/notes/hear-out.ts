import type { CorpusLine } from '../corpus-schema';
import { featuresOf } from '../features';
import { hashFeature } from '../hash-feature';
import { tokensOf } from '../normalise';
import { roundHead, scoreHead } from '../sentence/dense-head';
import { pickFeatures } from '../sentence/sentence-features';
import { packWeights } from '../pack-weights';
import { parseWeights } from '../parse-weights';
import { weigh } from '../vectorise';
import { scoreVector } from '../weights';
import type { HeardOut } from './choose-thresholds';
import { NOTE_LABELS } from './note-labels';
import { trainNotes, truthOf } from './train-notes';

/** Groups of voices that are left out together. */
export const HEARD_GROUPS = 3;

/** The lines of one group, as notes scored them that were trained on all others. */
export interface HeardGroup {
  /** Which lines they are. */
  readonly lines: readonly number[];
  /** A row of NOTE_LABELS.length for each of them. */
  readonly scores: Float64Array;
}

/**
 * Scores every line of some voices by notes that were trained on the others, rounded and packed as the app's are.
 * @param features - FEATURE_COUNT for each line of the corpus, in the lines' order.
 */
export function hearGroup(
  corpus: readonly CorpusLine[],
  features: Float32Array,
  voices: readonly string[],
): HeardGroup {
  const outputs = NOTE_LABELS.length;
  const isOut = (index: number): boolean => voices.includes(corpus[index]?.voice ?? '');
  const numbers = corpus.map((_, index) => index);
  const heard = numbers.filter((index) => !isOut(index));
  const lines = numbers.filter(isOut);
  const trained = trainNotes(
    heard.flatMap((index) => corpus[index] ?? []),
    pickFeatures(features, heard),
  );
  const words = parseWeights(packWeights(trained.words, NOTE_LABELS), NOTE_LABELS);
  if (!words.ok) throw new Error(words.error.message);
  const head = roundHead(trained.sentence, 0);
  const scores = new Float64Array(lines.length * outputs);
  for (const [row, index] of lines.entries()) {
    const counted = featuresOf(tokensOf(corpus[index]?.text ?? '')).map(hashFeature);
    const fromWords = scoreVector(words.value, weigh(counted, words.value.table));
    const fromSentence = scoreHead(head, pickFeatures(features, [index]));
    for (let each = 0; each < outputs; each += 1)
      scores[row * outputs + each] = (fromWords[each] ?? 0) + (fromSentence[each] ?? 0);
  }
  return { lines, scores };
}

/** Puts the groups together that make up a corpus. */
export function uniteGroups(corpus: readonly CorpusLine[], groups: readonly HeardGroup[]): HeardOut {
  const outputs = NOTE_LABELS.length;
  const scores = new Float64Array(corpus.length * outputs);
  for (const group of groups) {
    for (const [row, index] of group.lines.entries())
      scores.set(group.scores.subarray(row * outputs, (row + 1) * outputs), index * outputs);
  }
  return { scores, truths: corpus.flatMap(truthOf) };
}
