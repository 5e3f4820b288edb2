import type { Mode } from '@shared/session/person-schema';

export const MODE_WORDS: Readonly<Record<Mode, string>> = { coach: 'Coach', real: 'Real', drill: 'Drill' };

/** What each way to practise means, in a few plain words. */
export const MODE_LINES: Readonly<Record<Mode, string>> = {
  coach: 'notes beside your words while you write, and a way back',
  real: 'no notes and no way back until the end',
  drill: 'only the opening, in several quick takes',
};

/** What kind of talk it is, in a word or two: an unsent one is that before all. */
export const kindWords = ({ unsent, mode }: { readonly unsent: boolean; readonly mode: Mode }): string => {
  if (!unsent) return MODE_WORDS[mode];
  return mode === 'coach' ? 'Unsent' : `Unsent, ${MODE_WORDS[mode].toLowerCase()}`;
};
