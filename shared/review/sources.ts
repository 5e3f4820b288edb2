import type { Intent } from '../dialogue/intents';
import { CALM_SOURCES } from './sources/calm';
import { HONEST_SOURCES } from './sources/honest';
import { OWNERSHIP_SOURCES } from './sources/ownership';
import { LISTENING_SOURCES } from './sources/listening';
import { RESPECT_SOURCES } from './sources/respect';
import type { EvidenceSource } from './sources/evidence-source';

/** All that counts for or against the five dimensions. */
export const SOURCES: readonly EvidenceSource[] = [
  ...CALM_SOURCES,
  ...HONEST_SOURCES,
  ...OWNERSHIP_SOURCES,
  ...LISTENING_SOURCES,
  ...RESPECT_SOURCES,
];

/** After a clear no these are a new pitch; one checking question is not (hard rule of the rubric). */
export const PITCHES: readonly Intent[] = [
  'beg',
  'pressure',
  'ultimatum',
  'guilt-trip',
  'ask-for-second-chance',
  'propose-next-step',
  'give-reason',
];
