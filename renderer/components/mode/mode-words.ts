import type { Mode } from '@shared/session/person-schema';

export const MODE_WORDS: Readonly<Record<Mode, string>> = { coach: 'Coach', real: 'Real', drill: 'Drill' };

/** What kind of talk it is, in one word: an unsent one is that before all. */
export const kindWords = ({ unsent, mode }: { readonly unsent: boolean; readonly mode: Mode }): string =>
  unsent ? 'Unsent' : MODE_WORDS[mode];
