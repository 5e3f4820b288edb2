import type { SessionCodec } from './session-codec';
import { judgeSession } from './read-session';

/**
 * The last talk that was deleted, as its file was, in memory alone: the file is gone from the disk at once, and a crash or a quit leaves
 * nothing to find (decision 0018). Sealed bytes stay sealed here, too.
 */
export interface LastDeleted {
  /** Takes the place of the one before, whose bytes are wiped. A talk in which nothing was said and nothing drafted is nothing to bring back. */
  keep(id: string, bytes: Uint8Array | null): void;
  /** What to write so that it is there again; null when it is not the last one. */
  of(id: string): Uint8Array | null;
  /** For a lock, a change of password, and the end. */
  drop(): void;
}

const NO_STAMP = { mtimeMs: 0, size: 0 };

export function createLastDeleted(codec: SessionCodec): LastDeleted {
  let last: { readonly id: string; readonly bytes: Uint8Array } | null = null;

  /** The app itself clears such a talk away; that must not end the undoing of another. */
  function isEmpty(id: string, bytes: Uint8Array): boolean {
    const read = judgeSession(bytes, id, NO_STAMP, codec);
    if (read.kind !== 'session') return false;
    const { turns, origin, draft } = read.session;
    return turns.length <= (origin?.turns ?? 0) && draft === '';
  }

  const drop = (): void => {
    last?.bytes.fill(0);
    last = null;
  };
  return {
    keep(id, bytes) {
      if (bytes === null) return;
      if (isEmpty(id, bytes)) return;
      drop();
      last = { id, bytes };
    },
    of: (id) => (last?.id === id ? last.bytes : null),
    drop,
  };
}
