import { WIDTHS, type Encoding } from '../../../encoder/forward-pass';

/** How many numbers the heads see of a line. */
export const FEATURE_COUNT = WIDTHS.final + WIDTHS.outer + WIDTHS.inner;

/**
 * What the heads see of a line: what the sentence model gives at its end, and what it holds before. The end alone reads five lines in a
 * hundred fewer (decisions/0011): it was trained to tell what sentences are about, and the layers before it still know how they are put.
 */
export function sentenceFeatures({ final, outer, inner }: Encoding): Float32Array {
  const features = new Float32Array(FEATURE_COUNT);
  features.set(final);
  features.set(outer, WIDTHS.final);
  features.set(inner, WIDTHS.final + WIDTHS.outer);
  return features;
}

/** The features of some lines of many. @param lines - their numbers. */
export function pickFeatures(features: Float32Array, lines: readonly number[]): Float32Array {
  const picked = new Float32Array(lines.length * FEATURE_COUNT);
  for (const [to, line] of lines.entries()) {
    picked.set(features.subarray(line * FEATURE_COUNT, (line + 1) * FEATURE_COUNT), to * FEATURE_COUNT);
  }
  return picked;
}
