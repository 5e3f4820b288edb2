import type { Difficulty } from '@shared/dialogue/scenario-schema';

export const DIFFICULTY_WORDS: Readonly<Record<Difficulty, string>> = {
  gentle: 'gentle',
  steady: 'steady',
  'hard-going': 'hard going',
};
