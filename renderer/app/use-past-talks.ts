import type { Bridge } from '@shared/ipc/bridge';
import { useCallback, useRef } from 'react';
import type { RefCallback } from 'react';
import type { TalkFinder } from '../features/history/talk-finder';
import { useTalkSearch } from './search/use-talk-search';
import type { TalkLibrary } from './use-library';
import { useUndoDelete } from './use-undo-delete';
import type { UndoDelete } from './use-undo-delete';

export interface PastTalks {
  readonly finder: TalkFinder;
  /** Of the field to search in, while the page is open. */
  readonly field: RefCallback<HTMLInputElement>;
  /** Puts the focus in that field, now or when the page is there. */
  readonly seek: () => void;
  readonly undoDelete: UndoDelete;
}

/** What the page of past talks needs that outlives it: the search, and the last deletion. */
export function usePastTalks(
  bridge: Bridge,
  isOpen: boolean,
  library: TalkLibrary,
  onTrouble: (words: string) => void,
): PastTalks {
  const finder = useTalkSearch(bridge, isOpen, library.sessions);
  const undoDelete = useUndoDelete(bridge, library, onTrouble);
  const node = useRef<HTMLInputElement>(null);
  const isSought = useRef(false);
  const focus = useCallback(() => {
    if (!node.current) return;
    isSought.current = false;
    node.current.focus();
    node.current.select();
  }, []);
  const field = useCallback(
    (input: HTMLInputElement | null) => {
      node.current = input;
      if (isSought.current) focus();
    },
    [focus],
  );
  const seek = useCallback(() => {
    isSought.current = true;
    focus();
  }, [focus]);
  return { finder, field, seek, undoDelete };
}
