/** How an utterance lands, in the few kinds the ex reacts to; `session` derives them from phrasing findings. */
export const TONES = [
  'pleading',
  'pressing',
  'guilting',
  'attacking',
  'contemptuous',
  'possessive',
  'overwhelming',
  'deflecting',
  'withdrawing',
  'self-abasing',
] as const;
export type Tone = (typeof TONES)[number];
