/** What can be taken from the person's words and given back in a line: `{took.day}` and so on. FORMAT.md, "What was said". */
export const SLOTS = ['day', 'place', 'thing', 'deed'] as const;
export type Slot = (typeof SLOTS)[number];
