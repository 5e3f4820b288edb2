import type { Stance } from '@shared/dialogue/scenario-schema';

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  open: 'open',
  guarded: 'guarded',
  angry: 'angry',
  'moved-on': 'moved on',
  'needs-time': 'needs time',
  testing: 'testing you',
};
