import { constants } from 'node:fs';
import type { Failure } from '@shared/ipc/contract';
import { MAX_REQUEST_LENGTH } from '@shared/ipc/contract';
import { parseStoredSession } from '@shared/session/parse-stored';
import type { Session } from '@shared/session/session-schema';
import type { FileStamp } from './atomic-file';
import { diskFiles, errorCode } from './file-system';
import type { FileSystem } from './file-system';
import { checkText } from './checksum';
import { createSessionCodec } from './session-codec';
import type { SessionCodec } from './session-codec';
import { storageFailure } from './storage-failure';

/** The largest file that is read: what a request of the greatest length may become in UTF-8. */
export const MAX_FILE_BYTES = MAX_REQUEST_LENGTH * 4;

export type ReadSession =
  /** `intact`: as it was written; otherwise a word in it may be another. */
  | {
      readonly kind: 'session';
      readonly session: Session;
      readonly stamp: FileStamp;
      readonly sealed: boolean;
      readonly intact: boolean;
    }
  | { readonly kind: 'newer'; readonly stamp: FileStamp }
  /** Under a password that is not at hand. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'missing' }
  /** The disk refused; this says nothing about what the file holds, so it must be left alone. */
  | { readonly kind: 'failed'; readonly failure: Failure };

/** NaN, Infinity and the like cannot stand in JSON. */
function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What the file of this session is sealed as. */
export const sealName = (id: string): string => `session:${id}`;

/** What the bytes of a session's file hold. */
export function judgeSession(bytes: Uint8Array, id: string, stamp: FileStamp, codec: SessionCodec): ReadSession {
  const decoded = codec.decode(sealName(id), bytes);
  if (decoded.kind === 'closed') return decoded.newer ? { kind: 'newer', stamp } : { kind: 'closed' };
  if (decoded.kind === 'damaged') return { kind: 'unreadable' };
  const { json, intact } = checkText(decoded.text);
  const parsed = parseStoredSession(parseText(json));
  if (!parsed.ok) return parsed.error.code === 'newer' ? { kind: 'newer', stamp } : { kind: 'unreadable' };
  // A copy under another name would answer for two sessions and be written back as one.
  if (parsed.value.id !== id) return { kind: 'unreadable' };
  return { kind: 'session', session: parsed.value, stamp, sealed: decoded.sealed, intact };
}

/** Reads one session file and judges it. Folders, links, pipes and files beyond the limit are unreadable, unopened. */
export async function readSession(
  path: string,
  id: string,
  files: FileSystem = diskFiles,
  codec: SessionCodec = createSessionCodec(),
): Promise<ReadSession> {
  try {
    const seen = await files.lstat(path);
    if (!seen.isFile() || seen.size > MAX_FILE_BYTES) return { kind: 'unreadable' };
    const handle = await files.open(path, constants.O_RDONLY);
    try {
      const { mtimeMs, size } = await handle.stat();
      return judgeSession(await handle.readFile(), id, { mtimeMs, size }, codec);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { kind: 'missing' } : { kind: 'failed', failure: storageFailure(error) };
  }
}
