import type { Dimension } from '@shared/dialogue/scenario-schema';
import type { Level } from '@shared/review/debrief';

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  calm: 'Calm',
  honest: 'Honest',
  ownership: 'Ownership',
  listening: 'Listening',
  respect: 'Respect',
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  high: 'high',
  medium: 'medium',
  low: 'low',
  'not-shown': 'not shown',
};
