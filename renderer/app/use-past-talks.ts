import type { Bridge } from '@shared/ipc/bridge';
import { useRef } from 'react';
import type { RefObject } from 'react';
import type { TalkFinder } from '../features/history/talk-finder';
import { useTalkSearch } from './search/use-talk-search';
import type { TalkLibrary } from './use-library';
import { useUndoDelete } from './use-undo-delete';
import type { UndoDelete } from './use-undo-delete';

export interface PastTalks {
  readonly finder: TalkFinder;
  /** The field to search in, while the page is open. */
  readonly field: RefObject<HTMLInputElement | null>;
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
  return { finder, field: useRef<HTMLInputElement>(null), undoDelete };
}
