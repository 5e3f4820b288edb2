import type { Bridge } from '@shared/ipc/bridge';
import type { Failure } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import type { Session } from '@shared/session/session-schema';

export type SaveResult = Result<unknown, Failure>;

export interface Saver {
  /** Resolves once this session, or a later state of it, is on disk or has failed to get there. */
  save(session: Session): Promise<SaveResult>;
  /** Resolves once everything asked for so far has been answered. */
  settled(): Promise<unknown>;
}

/**
 * Saves one after the other, and always the latest state: a draft that was waiting can never overwrite the turn that
 * followed it, and what piled up behind a slow disk is written once.
 */
export function createSaver(bridge: Bridge): Saver {
  let latest: Session | null = null;
  let written: { readonly session: Session; readonly result: SaveResult } | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  const write = async (): Promise<SaveResult> => {
    const session = latest;
    if (!session) throw new Error('nothing to save');
    if (written?.session === session && written.result.ok) return written.result;
    const result = await bridge.invoke('session.save', session);
    written = { session, result };
    return result;
  };

  return {
    save(session) {
      latest = session;
      const done = queue.then(write);
      queue = done;
      return done;
    },
    settled: () => queue,
  };
}
