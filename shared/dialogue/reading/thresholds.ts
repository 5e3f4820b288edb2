/** To be raised whenever the same weights might read the same text differently. */
export const READING_RULES_VERSION = 1;
