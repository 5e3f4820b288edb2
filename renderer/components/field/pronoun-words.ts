import type { Pronouns } from '@shared/dialogue/scenario-schema';

export const PRONOUN_WORDS: Readonly<Record<Pronouns, string>> = {
  she: 'she, her',
  he: 'he, him',
  they: 'they, them',
};
