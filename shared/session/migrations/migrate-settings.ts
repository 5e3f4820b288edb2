import { EMPTY_PREPARATION } from '../../preparation/preparation-schema';
import { SETTINGS_SCHEMA_VERSION } from '../settings-schema';

type Stored = Readonly<Record<string, unknown>>;

/** Version 1 → 2: how it ended was remembered by itself until Prepare came to hold it. */
function historyIntoPreparation({ history, ...rest }: Stored): Stored {
  return history === undefined ? rest : { prepared: { ...EMPTY_PREPARATION, history }, ...rest };
}

/** For each version, how settings of that version become those of the next; pure, and never changed once released. */
const MIGRATIONS: Readonly<Record<number, (stored: Stored) => Stored>> = { 1: historyIntoPreparation };

/**
 * Brings stored settings up to the current version, step by step.
 * @returns the same data, untouched, when they are current; null when a step is missing.
 */
export function migrateSettings(stored: Stored, version: number): Stored | null {
  let data = stored;
  for (let at = version; at < SETTINGS_SCHEMA_VERSION; at++) {
    const step = MIGRATIONS[at];
    if (!step) return null;
    data = { ...step(data), schemaVersion: at + 1 };
  }
  return data;
}
