/** The longest utterance that is taken, in UTF-16 code units; beyond it the composer says so and keeps the words. */
export const MAX_UTTERANCE_LENGTH = 20_000;
