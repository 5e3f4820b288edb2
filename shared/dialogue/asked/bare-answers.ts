/** What a bare answer to the ex's own question says; FORMAT.md, "Bare answers". */
export const BARE_ANSWERS = ['yes', 'no', 'not-sure'] as const;
export type BareAnswer = (typeof BARE_ANSWERS)[number];
