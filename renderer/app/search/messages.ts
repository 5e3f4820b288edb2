import type { FoundLine } from '@shared/session/talk-search';
import type { TalkWords } from '@shared/session/talk-words';

/** What the page says to the worker that searches. */
export type SearchRequest =
  | { readonly kind: 'put'; readonly talks: readonly TalkWords[] }
  | { readonly kind: 'drop'; readonly ids: readonly string[] }
  | { readonly kind: 'find'; readonly query: string };

/** The answer to a `find`: the query as it was asked. */
export interface SearchAnswer {
  readonly query: string;
  readonly found: readonly FoundLine[];
}
