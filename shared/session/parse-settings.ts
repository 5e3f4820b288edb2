import { findShapeFault } from '../dialogue/guard-shape';
import { parsePreparation } from '../preparation/parse-preparation';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { migrateSettings } from './migrations/migrate-settings';
import { isStoredFields, readVersion } from './parse-stored';
import type { StoredFailure } from './parse-stored';
import { DEFAULT_SETTINGS, SETTINGS_SCHEMA_VERSION, settingsSchema } from './settings-schema';
import type { Settings } from './settings-schema';

const LIMITS = { depth: 8, values: 5_000, text: 200_000 };

export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of fields that fell back to their defaults, and of unknown fields that were left out. */
  readonly repaired: readonly string[];
}

/**
 * Reads settings from what a file held: bounds, version, migrations, then field by field. Each field that cannot be read falls back to its default; the others are kept.
 * @param stored - parsed JSON of any shape.
 * @throws never.
 */
export function parseStoredSettings(stored: unknown): Result<ParsedSettings, StoredFailure> {
  if (!isStoredFields(stored)) return fail({ code: 'unreadable', message: 'not an object' });
  const version = readVersion(stored);
  if (version === null) return fail({ code: 'unreadable', message: 'no schema version' });
  if (version > SETTINGS_SCHEMA_VERSION) return fail({ code: 'newer', message: `schema version ${version}` });
  const fault = findShapeFault(stored, LIMITS);
  if (fault) return fail({ code: 'unreadable', message: fault });
  const data = migrateSettings(stored, version);
  if (!data) return fail({ code: 'unreadable', message: `no way from version ${version}` });

  const repaired = Object.keys(data).filter((key) => !Object.hasOwn(DEFAULT_SETTINGS, key));
  const fields = Object.entries(DEFAULT_SETTINGS).map(([key, byDefault]) => {
    const parsed = settingsSchema.safeParse({ ...DEFAULT_SETTINGS, [key]: data[key] });
    if (!parsed.success && key === 'prepared' && Object.hasOwn(data, key)) {
      repaired.push(key);
      return [key, parsePreparation(data[key]) ?? byDefault];
    }
    // A field that an older version did not write yet is no damage.
    if (!parsed.success && Object.hasOwn(data, key)) repaired.push(key);
    return [key, parsed.success ? data[key] : byDefault];
  });
  return ok({ settings: settingsSchema.parse(Object.fromEntries(fields)), repaired });
}
