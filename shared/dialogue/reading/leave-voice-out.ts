import type { Encoder } from '../../encoder/create-encoder';
import { isAlike } from './alike-intents';
import type { Intent } from '../intents';
import type { CorpusLine } from './corpus-schema';
import { packWeights } from './pack-weights';
import { parseWeights } from './parse-weights';
import { readUtterance } from './read-utterance';
import { prepareUtterance } from './prepare-utterance';
import type { IntentEvidence, Reading } from './reading';
import { scoreHead } from './sentence/dense-head';
import { pickFeatures, sentenceFeatures } from './sentence/sentence-features';
import type { SentenceScores } from './sentence/sentence-model';
import { trainIntentHead } from './sentence/train-intent-head';
import { trainReader, type TrainingOptions } from './train-reader';
import { dealVoices, type Folds } from './voice-folds';

/** How a reading stands to what the author meant. */
export type Verdict = 'right' | 'wrong' | 'unclear';

/** Right when the primary is, or is answered like, one of the intents that the author gave. */
export function judge(primary: Intent, meant: readonly Intent[]): Verdict {
  if (meant.some((intent) => isAlike(intent, primary))) return 'right';
  return primary === 'unclear' ? 'unclear' : 'wrong';
}

/** A corpus line as a reader took it that had never heard this voice. */
export interface LineRead {
  readonly line: CorpusLine;
  readonly reading: Reading;
  readonly verdict: Verdict;
}

/** The sentence model as a second reader, for lines that are left out. */
export interface SecondReader {
  /** FEATURE_COUNT for each line, in the lines' order. */
  readonly features: Float32Array;
  readonly encoder: Encoder;
}

/** What leaving out is told besides the lines. */
export interface LeaveOutOptions {
  readonly training?: Partial<TrainingOptions>;
  /** Groups of voices to leave out, one after the other; everybody by themself unless told. */
  readonly folds?: Folds;
  /** What the phrasing rules say about a line. */
  readonly evidenceOf?: (text: string) => readonly IntentEvidence[];
  /** Words alone unless told. */
  readonly second?: SecondReader;
}

/** Trains and packs both readers on some of the lines, as the app's are. */
function trainOn(lines: readonly CorpusLine[], heard: readonly number[], { training, second }: LeaveOutOptions) {
  const kept = heard.flatMap((index) => lines[index] ?? []);
  const words = parseWeights(packWeights(trainReader(kept, training)));
  if (!words.ok) throw new Error(words.error.message);
  const head = second && trainIntentHead(kept, pickFeatures(second.features, heard));
  return { weights: { words: words.value, notes: null }, head };
}

/**
 * Reads every voice by readers trained on others, packed and unpacked as the app's are. Lines left out of a voice that is
 * heard in training read ten points better than those of a stranger, so whole voices are left out.
 */
export function leaveVoiceOut(lines: readonly CorpusLine[], options: LeaveOutOptions = {}): LineRead[] {
  const folds = options.folds ?? dealVoices(lines, Infinity);
  const numbers = lines.map((_, index) => index);
  return folds.flatMap((voices) => {
    const isOut = (index: number): boolean => voices.includes(lines[index]?.voice ?? '');
    const { weights, head } = trainOn(
      lines,
      numbers.filter((index) => !isOut(index)),
      options,
    );
    const score = (text: string): SentenceScores[] => {
      if (!head || !options.second) return [];
      const features = sentenceFeatures(options.second.encoder.encode(text));
      return [{ intents: scoreHead(head, features), notes: new Float64Array() }];
    };
    return numbers.filter(isOut).flatMap((index): LineRead[] => {
      const line = lines[index];
      if (!line) return [];
      const prepared = prepareUtterance({ text: line.text, evidence: options.evidenceOf?.(line.text) ?? [] });
      const reading = readUtterance(weights, prepared, head ? prepared.texts.flatMap(score) : null);
      return [{ line, reading, verdict: judge(reading.primary, line.intents) }];
    });
  });
}
