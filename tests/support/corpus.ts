import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { join } from 'node:path';
import { buildSentence, type SentenceFiles } from '@shared/dialogue/reading/build-sentence';
import type { CorpusLine } from '@shared/dialogue/reading/corpus-schema';
import { packWeights } from '@shared/dialogue/reading/pack-weights';
import { parseWeights } from '@shared/dialogue/reading/parse-weights';
import type { IntentReader } from '@shared/dialogue/reading/reading';
import { FEATURE_COUNT, sentenceFeatures } from '@shared/dialogue/reading/sentence/sentence-features';
import { trainReader } from '@shared/dialogue/reading/train-reader';
import type { ReaderWeights } from '@shared/dialogue/reading/weights';
import { buildReaderFile, readCorpus } from '../../scripts/content';
import { buildSentenceFiles } from '../../scripts/encoder/build-sentence-files';
import { openReader } from '../../scripts/headless/open-reader';
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
  return { features, files: buildSentence(lines, features, encoder.version) };
}

/** The app's own readers. They are trained by a program of its own where that was not done yet: the code here is ten times slower. */
export function builtReader(options: { isWordsOnly?: boolean } = {}): IntentReader {
  const made = spawnSync(process.execPath, [join(PROJECT, 'scripts/headless.mjs'), 'reading'], {
    input: '',
    cwd: PROJECT,
  });
  if (made.status !== 0) throw new Error(String(made.stderr));
  const read = (path: string) => new Uint8Array(fs.readFileSync(path));
  const { heads, notes } = buildSentenceFiles(PROJECT);
  const sentence = { heads: read(heads), notes: read(notes) };
  return openReader({ reader: read(buildReaderFile(PROJECT)), encoder: packBytes(), sentence }, options.isWordsOnly);
}
