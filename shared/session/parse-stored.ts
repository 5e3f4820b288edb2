import { findShapeFault } from '../dialogue/guard-shape';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { migrateSession } from './migrations/migrate';
import { repairSession } from './repair';
import { SESSION_SCHEMA_VERSION, sessionSchema } from './session-schema';
import type { Session } from './session-schema';

/** Beyond the longest session the app itself can write in practice. */
const LIMITS = { depth: 12, values: 2_000_000, text: 64 * 1024 * 1024 };

export interface StoredFailure {
  /** `newer`: written by a later version of the app; to be left untouched. */
  readonly code: 'unreadable' | 'newer';
  /** For the log: a place and a rule, never a word of the person's. */
  readonly message: string;
}

export interface ParsedSession {
  readonly session: Session;
  /** Names of fields that were repaired; empty when the file was sound. */
  readonly repaired: readonly string[];
}

/** What a stored file holds at its top, when it is an object at all. */
export type StoredFields = Readonly<Record<string, unknown>>;
export const isStoredFields = (data: unknown): data is StoredFields =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** The version a stored file says it has, or null. */
export function readVersion(data: StoredFields): number | null {
  const version = Object.hasOwn(data, 'schemaVersion') ? data['schemaVersion'] : null;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

/**
 * Reads a session from what a file held: bounds, version, migrations, repair, schema, in this order.
 * @param data - parsed JSON of any shape.
 * @throws never.
 */
export function readStoredSession(data: unknown): Result<ParsedSession, StoredFailure> {
  if (!isStoredFields(data)) return fail({ code: 'unreadable', message: 'not an object' });
  const version = readVersion(data);
  if (version === null) return fail({ code: 'unreadable', message: 'no schema version' });
  if (version > SESSION_SCHEMA_VERSION) return fail({ code: 'newer', message: `schema version ${version}` });
  const fault = findShapeFault(data, LIMITS);
  if (fault) return fail({ code: 'unreadable', message: fault });
  const migrated = migrateSession(data, version);
  if (!migrated) return fail({ code: 'unreadable', message: `no way from version ${version}` });
  const { data: repairedData, repaired } = repairSession(migrated);
  const parsed = sessionSchema.safeParse(repairedData);
  if (parsed.success) return ok({ session: parsed.data, repaired });
  const [issue] = parsed.error.issues;
  return fail({ code: 'unreadable', message: `${issue?.path.join('.') ?? ''}: ${issue?.code ?? 'invalid'}` });
}

/** `readStoredSession` without the list of repairs. */
export function parseStoredSession(data: unknown): Result<Session, StoredFailure> {
  const read = readStoredSession(data);
  return read.ok ? ok(read.value.session) : read;
}
