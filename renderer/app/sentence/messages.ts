import type { SentenceScores } from '@shared/dialogue/reading/sentence/sentence-model';
import type { ReaderTrouble } from '@shared/ipc/contract';

/** What the page asks of the worker that holds the sentence model: first to open it, then to score words. */
export type Question =
  | { readonly type: 'open'; readonly encoder: string; readonly heads: string }
  | { readonly type: 'score'; readonly id: number; readonly texts: readonly string[] };

/** What the worker answers. */
export type Answer =
  | { readonly type: 'ready'; readonly version: string; readonly isPlain: boolean }
  | { readonly type: 'refused'; readonly reason: ReaderTrouble }
  | { readonly type: 'scored'; readonly id: number; readonly scores: readonly SentenceScores[] };
