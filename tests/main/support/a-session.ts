import { randomUUID } from 'node:crypto';
import { SESSION_SCHEMA_VERSION } from '@shared/session/session-schema';
import type { Session } from '@shared/session/session-schema';

/** The smallest session that the schema takes. */
export const aSession = (part: Partial<Session> = {}): Session => ({
  schemaVersion: SESSION_SCHEMA_VERSION,
  id: randomUUID(),
  scenario: { id: 'agreed-coffee', version: 1, title: 'An agreed coffee' },
  rulesVersion: 'rules-1',
  readerVersion: 'reader-1',
  seed: 7,
  mode: 'coach',
  unsent: false,
  cast: { name: 'Sam', pronouns: 'they' },
  facts: {},
  stance: 'guarded',
  history: null,
  startedAt: '2026-03-01T10:00:00.000Z',
  changedAt: '2026-03-01T10:05:00.000Z',
  origin: null,
  start: 'arrival',
  opening: { lineId: 'arrival.0', text: 'You came.', cue: null, asideId: null },
  openness: 0,
  turns: [],
  ending: null,
  draft: '',
  ownView: null,
  disagreed: [],
  notes: [],
  takenBack: [],
  wrong: [],
  ...part,
});
