import type { CorpusLine } from '../../../shared/dialogue/reading/corpus-schema';
import { FEATURE_COUNT } from '../../../shared/dialogue/reading/sentence/sentence-features';

const SHOWN = 5;

/**
 * The training lines nearest in meaning, to see what a reading was learned from.
 * @param meaning - the sentence model's final vector, of length 1.
 * @param features - of all corpus lines, FEATURE_COUNT numbers each, the final vector first.
 */
export function nearestLines(meaning: Float32Array, corpus: readonly CorpusLine[], features: Float32Array): string[] {
  const near = corpus.map((line, index) => {
    let cosine = 0;
    const from = index * FEATURE_COUNT;
    for (let at = 0; at < meaning.length; at += 1) cosine += (meaning[at] ?? 0) * (features[from + at] ?? 0);
    return { line, cosine };
  });
  return near
    .toSorted((a, b) => b.cosine - a.cosine)
    .slice(0, SHOWN)
    .map(
      ({ line, cosine }) =>
        `    ${cosine.toFixed(2)}  ${line.intents.join('+')}  ${line.voice}: ${line.text.replace(/\s+/g, ' ').slice(0, 110)}`,
    );
}
