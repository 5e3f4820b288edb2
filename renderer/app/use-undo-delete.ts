import type { Bridge } from '@shared/ipc/bridge';
import type { SessionSummary } from '@shared/session/session-schema';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { TalkLibrary } from './use-library';

export interface UndoDelete {
  /** The talk that was deleted last and can be brought back. */
  readonly deleted: SessionSummary | null;
  /** Whether that is still to be told. */
  readonly isTold: boolean;
  readonly remove: (session: SessionSummary) => void;
  readonly undo: () => void;
  /** Read; Ctrl+Z still brings it back. */
  readonly read: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * Deleting a talk, and taking that back: by the notice or by Ctrl+Z wherever nothing is being typed, until another one is deleted or the app ends. Main keeps
 * its bytes, this page only which one it was.
 * @param onTrouble - told in words when it cannot be brought back.
 */
export function useUndoDelete(bridge: Bridge, library: TalkLibrary, onTrouble: (words: string) => void): UndoDelete {
  const [deleted, setDeleted] = useState<SessionSummary | null>(null);
  const [isTold, setIsTold] = useState(false);
  const { remove: removeFrom, refresh } = library;

  const remove = useCallback(
    (session: SessionSummary) =>
      void removeFrom(session.id).then((answer) => {
        if (!answer.ok) return;
        setDeleted(session);
        setIsTold(true);
      }),
    [removeFrom],
  );
  const undo = useCallback(() => {
    if (!deleted) return;
    void bridge.invoke('session.restore', { id: deleted.id }).then(async (answer) => {
      // A disk that refuses may take it later: it stays the last one that was deleted.
      if (answer.ok || answer.error.code === 'session-not-found') setDeleted(null);
      if (!answer.ok) onTrouble('The talk could not be brought back.');
      await refresh();
    });
  }, [bridge, deleted, refresh, onTrouble]);

  useEffect(() => {
    if (!deleted) return undefined;
    const handleKeyDown = (event: KeyboardEvent) => {
      const isUndo =
        event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || isTyping(event.target) || document.documentElement.dataset['covered'] !== undefined) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, [deleted, undo]);

  const read = useCallback(() => setIsTold(false), []);
  return useMemo(() => ({ deleted, isTold, remove, undo, read }), [deleted, isTold, remove, undo, read]);
}
