import { SESSION_SCHEMA_VERSION } from '../session-schema';
import { addAsked } from './add-asked';
import { addCorrection } from './add-correction';
import { addNotes } from './add-notes';
import { addOwnView } from './add-own-view';
import { addStance } from './add-stance';
import { addUnsent } from './add-unsent';
import { addWrongMarks } from './add-wrong-marks';

type Stored = Readonly<Record<string, unknown>>;

/**
 * For each version, how a session of that version becomes one of the next; pure, and never changed once released.
 * Version 1 is the first. A stored sample of every version stands in tests/support/samples.
 */
const MIGRATIONS: Readonly<Record<number, (stored: Stored) => Stored>> = {
  1: addStance,
  2: addCorrection,
  3: addNotes,
  4: addUnsent,
  5: addOwnView,
  6: addAsked,
  7: addWrongMarks,
};

/**
 * Brings a stored session up to the current version, step by step.
 * @returns the same data, untouched, when it is current; null when a step is missing.
 */
export function migrateSession(stored: Stored, version: number): Stored | null {
  let data = stored;
  for (let at = version; at < SESSION_SCHEMA_VERSION; at++) {
    const step = MIGRATIONS[at];
    if (!step) return null;
    data = { ...step(data), schemaVersion: at + 1 };
  }
  return data;
}
