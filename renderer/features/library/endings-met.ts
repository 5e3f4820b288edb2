import type { SessionSummary } from '@shared/session/session-schema';

/** The endings this person has met in one scenario, over all their talks. */
export function endingsMet(sessions: readonly SessionSummary[], scenarioId: string): ReadonlySet<string> {
  return new Set(
    sessions.flatMap((session) => (session.scenarioId === scenarioId && session.ending ? [session.ending.id] : [])),
  );
}
