/** Letters and digits of any script; what is left without them is silence. */
const SPEAKS = /[\p{L}\p{N}]/u;

/** Whether an utterance says nothing in words: empty, dots, marks, only emoji. */
export const isSilent = (utterance: string): boolean => !SPEAKS.test(utterance);

/** The words without case, marks and spacing, so that "Sorry…" and "sorry" are the same words. */
const plainWords = (utterance: string): string =>
  utterance
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A short name for the words of an utterance, the same on every machine (integer arithmetic alone).
 * @returns 53 bits in base 36; the same for the same words, whatever their case, marks and spacing.
 */
export function hashWords(utterance: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const char of plainWords(utterance)) {
    const code = char.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
