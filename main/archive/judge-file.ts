import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { archivePathOf } from '@shared/session/archive-schema';
import { parseStoredSession } from '@shared/session/parse-stored';
import type { Session } from '@shared/session/session-schema';
import type { SessionStore } from '../storage/session-store';
import type { OpenArchive } from './open-archive';

/** What one talk of an archive is to the talks that are here. */
export type JudgedFile =
  | { readonly kind: 'new'; readonly session: Session }
  | { readonly kind: 'same' }
  /** Here too, but not alike. `copy` is the other one under an id of its own. */
  | { readonly kind: 'conflict'; readonly session: Session; readonly mine: Session; readonly copy: Session }
  | { readonly kind: 'newer' }
  /** Missing, not as its checksum says, or not a talk. */
  | { readonly kind: 'unreadable' };

function parseJson(data: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(data));
  } catch {
    return undefined;
  }
}

/** An id (UUID, version 8) made of the contents: kept beside mine twice, it is still one talk. */
function copyOf(session: Session): Session {
  const hex = createHash('sha256').update(JSON.stringify(session)).digest('hex');
  const id = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  return { ...session, id };
}

/**
 * Compares one talk of an archive with the talks that are here.
 * @param known - ids of the talks that are here.
 * @throws never.
 */
export async function judgeFile(
  archive: OpenArchive,
  id: string,
  sessions: Pick<SessionStore, 'load'>,
  known: ReadonlySet<string>,
): Promise<JudgedFile> {
  const data = await archive.read(archivePathOf(id));
  const parsed = data === null ? null : parseStoredSession(parseJson(data));
  if (parsed?.ok === false && parsed.error.code === 'newer') return { kind: 'newer' };
  // A talk under the name of another would answer for two.
  if (!parsed?.ok || parsed.value.id !== id) return { kind: 'unreadable' };
  const session = parsed.value;
  if (!known.has(id)) return { kind: 'new', session };
  const mine = await sessions.load(id);
  if (!mine.ok) return { kind: 'new', session };
  if (isDeepStrictEqual(mine.value, session)) return { kind: 'same' };
  const copy = copyOf(session);
  return known.has(copy.id) ? { kind: 'same' } : { kind: 'conflict', session, mine: mine.value, copy };
}
