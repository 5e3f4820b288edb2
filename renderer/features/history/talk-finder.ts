import type { FoundLine } from '@shared/session/talk-search';

/** The search as the page of past talks sees it. */
export interface TalkFinder {
  /** What was asked for and is answered; empty for no search. */
  readonly query: string;
  /** A line of each talk that has one; null for no search. What was found before stays until the next is. */
  readonly found: ReadonlyMap<string, FoundLine> | null;
  /** Not every talk was read yet. */
  readonly isReading: boolean;
  readonly ask: (query: string) => void;
}

/** Until the search stands. */
export const NO_SEARCH: TalkFinder = { query: '', found: null, isReading: false, ask: () => undefined };
