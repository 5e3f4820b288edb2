import { exchangesOf } from './exchanges';
import type { Session, SessionSummary } from './session-schema';

/** What history shows of a session; a cache that can always be made again. */
export const summariseSession = (session: Session): SessionSummary => ({
  id: session.id,
  scenarioId: session.scenario.id,
  title: session.scenario.title,
  name: session.cast.name,
  startedAt: session.startedAt,
  changedAt: session.changedAt,
  exchanges: exchangesOf(session).length,
  ending: session.ending,
  branchOf: session.origin?.sessionId ?? null,
  unsent: session.unsent,
  mode: session.mode,
  wrong: session.wrong.length,
});
