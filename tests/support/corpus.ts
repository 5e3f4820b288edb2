import fs from 'node:fs';
import { join } from 'node:path';
import { packSentence, type SentenceFiles } from '@shared/dialogue/reading/build-sentence';
import type { CorpusLine } from '@shared/dialogue/reading/corpus-schema';
import { judgeNotes } from '@shared/dialogue/reading/notes/choose-thresholds';
import { HEARD_GROUPS, hearGroup, uniteGroups } from '@shared/dialogue/reading/notes/hear-out';
import { trainNotes } from '@shared/dialogue/reading/notes/train-notes';
import { packWeights } from '@shared/dialogue/reading/pack-weights';
import { parseWeights } from '@shared/dialogue/reading/parse-weights';
import type { IntentReader } from '@shared/dialogue/reading/reading';
import { FEATURE_COUNT, sentenceFeatures } from '@shared/dialogue/reading/sentence/sentence-features';
import { trainIntentHead } from '@shared/dialogue/reading/sentence/train-intent-head';
import { trainReader } from '@shared/dialogue/reading/train-reader';
import { dealVoices } from '@shared/dialogue/reading/voice-folds';
import type { ReaderWeights } from '@shared/dialogue/reading/weights';
import { buildPhrasing, readCorpus } from '../../scripts/content';
import { openReader } from '../../scripts/headless/open-reader';
import type { TalkTools } from '../../scripts/headless/scenario/play-talk';
import { createTalkTools } from '../../scripts/headless/scenario/talk-tools';
import { ensureTrained } from '../../scripts/training/ensure-trained';
import { anEncoder, packBytes } from './encoder';

export const PROJECT = join(import.meta.dirname, '../..');

/** The corpus as it stands. */
export const theCorpus = (): CorpusLine[] => readCorpus(PROJECT);

/** A part of the corpus that trains in a moment: about so many lines, of all voices and intents. */
export function aFewLines(count: number): CorpusLine[] {
  const lines = theCorpus();
  const every = Math.ceil(lines.length / count);
  return lines.filter((_, index) => index % every === 0);
}

/** A roughly trained reader's bytes: good enough for whatever holds for any weights. */
export const roughBytes = (): Uint8Array => packWeights(trainReader(aFewLines(800), { mostSteps: 8 }));

export function roughWeights(): ReaderWeights {
  const weights = parseWeights(roughBytes());
  if (!weights.ok) throw new Error(weights.error.message);
  return weights.value;
}

/** Heads and notes over the real sentence model, trained on a few lines: good enough for whatever holds for any weights. */
export function roughSentence(lines: readonly CorpusLine[]): { features: Float32Array; files: SentenceFiles } {
  const encoder = anEncoder();
  const features = new Float32Array(lines.length * FEATURE_COUNT);
  for (const [index, { text }] of lines.entries())
    features.set(sentenceFeatures(encoder.encode(text)), index * FEATURE_COUNT);
  const intents = trainIntentHead(lines, features);
  const notes = trainNotes(lines, features);
  const groups = dealVoices(lines, HEARD_GROUPS).map((voices) => hearGroup(lines, features, voices));
  const judgement = judgeNotes(uniteGroups(lines, groups));
  return { features, files: packSentence({ intents, notes, judgement }, encoder.version) };
}

/** What was trained from the whole corpus; trained first where that was not done yet. */
function trainedContent() {
  const read = (path: string) => new Uint8Array(fs.readFileSync(path));
  const { reader, heads, notes } = ensureTrained(PROJECT);
  return { reader: read(reader), encoder: packBytes(), sentence: { heads: read(heads), notes: read(notes) } };
}

/** The app's own readers. */
export const builtReader = (options: { isWordsOnly?: boolean } = {}): IntentReader =>
  openReader(trainedContent(), options.isWordsOnly);

/** The app's own rules, readers and review. */
export const builtTools = (): TalkTools => createTalkTools({ ...trainedContent(), phrasing: buildPhrasing(PROJECT) });
