import type { Bridge } from '@shared/ipc/bridge';
import type { SessionSummary } from '@shared/session/session-schema';
import { WORDS_AT_ONCE } from '@shared/session/talk-words';
import type { SearchRequest } from './messages';

/** What the worker holds: of each talk the state it knows, by when it was changed. */
export type KnownTalks = Map<string, string>;

/**
 * Brings the worker in step with the talks there are: what is gone is dropped, what is new or was changed is read anew, newest first, a hundred at a
 * time, so that a save is never held up by more than that.
 * @param isCurrent - false once another reading has begun, or nobody waits any more.
 * @returns whether it came to its end.
 */
export async function readAllWords(
  bridge: Bridge,
  sessions: readonly SessionSummary[],
  known: KnownTalks,
  tell: (request: SearchRequest) => void,
  isCurrent: () => boolean,
): Promise<boolean> {
  const there = new Set(sessions.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !there.has(id));
  if (gone.length > 0) tell({ kind: 'drop', ids: gone });
  for (const id of gone) known.delete(id);
  const changed = sessions.filter(({ id, changedAt }) => known.get(id) !== changedAt);
  for (let at = 0; at < changed.length; at += WORDS_AT_ONCE) {
    const batch = changed.slice(at, at + WORDS_AT_ONCE);
    const answer = await bridge.invoke('session.words', { ids: batch.map(({ id }) => id) });
    if (!isCurrent()) return false;
    if (answer.ok) tell({ kind: 'put', talks: answer.value.talks });
    for (const { id, changedAt } of batch) known.set(id, changedAt);
  }
  return true;
}
