/** Reading unhurriedly, in ms: to look up, and for each character. A slow reader takes some 180 words a minute. */
const TO_LOOK_UP = 2_000;
const A_CHARACTER = 60;
const LONGEST = 30_000;

/** How long an exchange stays before the next one comes by itself, in ms. */
export const readingTime = (...texts: readonly (string | null)[]): number =>
  Math.min(LONGEST, TO_LOOK_UP + A_CHARACTER * texts.reduce((sum, text) => sum + (text?.length ?? 0), 0));
