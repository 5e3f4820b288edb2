import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SESSION_ID } from '@shared/ids';
import { SESSION_SCHEMA_VERSION, sessionSummarySchema } from '@shared/session/session-schema';
import type { Session, SessionSummary } from '@shared/session/session-schema';
import { summariseSession } from '@shared/session/summarise';
import { walkOf } from '@shared/session/walk-of';
import type { TalkWalk } from '@shared/session/walked';
import { z } from 'zod';
import type { FileStamp } from './atomic-file';
import { openStore } from './open-store';
import type { SmallStore } from './open-store';
import type { SessionCodec } from './session-codec';

/** 2: entries know where their talks went. An older index is made anew. */
const INDEX_VERSION = 2;
/** Between the places of a walk: one short text is read many times quicker than a list of thousands. */
const BETWEEN = ' ';
const NAME = 'session-index';

const entrySchema = z.strictObject({
  mtimeMs: z.number(),
  size: z.number(),
  /** Null for a file of a newer version: known, left alone, not listed. */
  summary: sessionSummarySchema.nullable(),
  /** Places by id, in order; empty for a file of a newer version. */
  walk: z.string(),
});
const indexSchema = z.strictObject({
  version: z.literal(INDEX_VERSION),
  sessionVersion: z.literal(SESSION_SCHEMA_VERSION),
  entries: z.record(z.string().regex(SESSION_ID), entrySchema),
});

export interface IndexEntry extends FileStamp {
  readonly summary: SessionSummary | null;
  readonly walk: string;
}

/** What the index keeps of a session whose file is in that state. */
export const entryOf = (session: Session, { mtimeMs, size }: FileStamp): IndexEntry => ({
  mtimeMs,
  size,
  summary: summariseSession(session),
  walk: walkOf(session).join(BETWEEN),
});

/** Where the talks of one scenario went, as far as the index knows. */
export function walksIn(index: SessionIndex, scenarioId: string): TalkWalk[] {
  return [...index.entries.values()].flatMap(({ summary, walk }) =>
    summary?.scenarioId === scenarioId
      ? [{ sessionId: summary.id, at: summary.startedAt, walk: walk.split(BETWEEN) }]
      : [],
  );
}

/** A cache of the session files' summaries. It holds nothing that the files do not, so a damaged one is thrown away. */
export interface SessionIndex {
  readonly entries: ReadonlyMap<string, IndexEntry>;
  /** The file was there and could not be understood; the entries start empty. */
  readonly damaged: boolean;
  put(id: string, entry: IndexEntry): void;
  remove(id: string): void;
  /** Writes the file if something changed; false where the disk refused. */
  flush(): boolean;
  /** Writes the file anew, in the state in which files are written now. */
  rewrite(): boolean;
  /** Of how many sessions the file on the disk knows an older state, or none. */
  behind(): number;
}

function openOrStartAgain(folder: string, codec: SessionCodec): { store: SmallStore | null; damaged: boolean } {
  try {
    return { store: openStore(folder, NAME, codec), damaged: false };
  } catch {
    // Fall through: not JSON, or not readable.
  }
  try {
    rmSync(join(folder, `${NAME}.json`), { recursive: true, force: true });
    return { store: openStore(folder, NAME, codec), damaged: true };
  } catch {
    return { store: null, damaged: true };
  }
}

function readEntries(data: Record<string, unknown>): { entries: Map<string, IndexEntry>; damaged: boolean } {
  const parsed = indexSchema.safeParse(data);
  if (parsed.success) return { entries: new Map(Object.entries(parsed.data.entries)), damaged: false };
  const known = data['version'] === INDEX_VERSION && data['sessionVersion'] === SESSION_SCHEMA_VERSION;
  // No file yet, or one of another version of the app: made anew without a word.
  const other = Object.keys(data).length === 0 || (!known && typeof data['version'] === 'number');
  return { entries: new Map(), damaged: !other };
}

export function openSessionIndex(folder: string, codec: SessionCodec): SessionIndex {
  const opened = openOrStartAgain(folder, codec);
  const read = readEntries(opened.store?.store ?? {});
  const { entries } = read;
  const behind = new Set<string>();

  function write(): boolean {
    if (!opened.store) return false;
    try {
      opened.store.store = {
        version: INDEX_VERSION,
        sessionVersion: SESSION_SCHEMA_VERSION,
        entries: Object.fromEntries(entries),
      };
      behind.clear();
      return true;
    } catch {
      return false;
    }
  }

  return {
    entries,
    damaged: opened.damaged || read.damaged,
    put(id, entry) {
      entries.set(id, entry);
      behind.add(id);
    },
    remove(id) {
      if (entries.delete(id)) behind.add(id);
    },
    flush: () => behind.size === 0 || write(),
    rewrite: write,
    behind: () => behind.size,
  };
}
