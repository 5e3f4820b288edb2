import { join } from 'node:path';
import type { CorpusLine } from '@shared/dialogue/reading/corpus-schema';
import { packWeights } from '@shared/dialogue/reading/pack-weights';
import { parseWeights } from '@shared/dialogue/reading/parse-weights';
import { trainReader } from '@shared/dialogue/reading/train-reader';
import type { ReaderWeights } from '@shared/dialogue/reading/weights';
import { readCorpus } from '../../scripts/content';

export const PROJECT = join(import.meta.dirname, '../..');

/** The corpus as it stands. */
export const theCorpus = (): CorpusLine[] => readCorpus(PROJECT);

/** A part of the corpus that trains in a moment: every so manieth line of each voice. */
export const aFewLines = (every = 10): CorpusLine[] => theCorpus().filter((_, index) => index % every === 0);

/** A roughly trained reader's bytes: good enough for whatever holds for any weights. */
export const roughBytes = (): Uint8Array => packWeights(trainReader(aFewLines(), { mostSteps: 8 }));

export function roughWeights(): ReaderWeights {
  const weights = parseWeights(roughBytes());
  if (!weights.ok) throw new Error(weights.error.message);
  return weights.value;
}
