import { createTalkSearch } from '@shared/session/talk-search';
import type { SearchAnswer, SearchRequest } from './messages';

/** Keeps what was said in all talks, in its memory alone, and looks through it beside the page. It ends with the page, which a lock starts anew. */
const search = createTalkSearch();

const answer = (message: SearchAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  if (data.kind === 'put') search.put(data.talks);
  else if (data.kind === 'drop') search.drop(data.ids);
  else answer({ query: data.query, found: search.find(data.query) });
});
