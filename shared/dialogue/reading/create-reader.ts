import { readUtterance } from './read-utterance';
import type { IntentReader } from './reading';
import { READING_RULES_VERSION } from './thresholds';
import type { ReaderWeights } from './weights';

/** Makes the TF-IDF reader. The same text, weights, expectations and evidence give the same reading on every machine. */
export function createReader(weights: ReaderWeights): IntentReader {
  const version = `tfidf-${READING_RULES_VERSION}-${weights.version}`;
  return { version, read: async (request) => readUtterance(weights, request) };
}
