import type { SessionSummary } from '@shared/session/session-schema';
import { hasWords } from '@shared/session/talk-search';

/** The talks in which a line was found, and those whose title or name has the words, in their order. */
export const whichMatch = (
  sessions: readonly SessionSummary[],
  query: string,
  found: ReadonlyMap<string, unknown>,
): readonly SessionSummary[] =>
  sessions.filter(({ id, title, name }) => found.has(id) || hasWords(`${title} ${name}`, query));
