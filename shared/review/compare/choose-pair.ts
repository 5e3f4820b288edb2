import type { SessionSummary } from '../../session/session-schema';

/**
 * Which two attempts to look at first: a branch and where it came from, else this talk and the one before it; without a talk the
 * latest branch and its origin, else the latest two.
 * @param sessions - of any scenarios, newest first.
 * @returns the older one first; null where there are no two talks of the scenario in which something was said.
 */
export function choosePair(
  sessions: readonly SessionSummary[],
  scenarioId: string,
  sessionId: string | null,
): readonly [string, string] | null {
  const begun = sessions.filter(({ exchanges }) => exchanges > 0);
  const ids = new Set(begun.map(({ id }) => id));
  const branches = begun.filter(({ branchOf }) => branchOf !== null && ids.has(branchOf));
  const asked = branches.find(({ id }) => id === sessionId) ?? branches.find(({ branchOf }) => branchOf === sessionId);
  if (asked?.branchOf) return [asked.branchOf, asked.id];

  const attempts = begun.filter((one) => one.scenarioId === scenarioId);
  const at = attempts.findIndex(({ id }) => id === sessionId);
  const branch = at < 0 ? branches.find((one) => one.scenarioId === scenarioId) : undefined;
  if (branch?.branchOf) return [branch.branchOf, branch.id];
  const later = attempts[Math.max(0, at)];
  const earlier = attempts[Math.max(0, at) + 1];
  if (later && earlier) return [earlier.id, later.id];
  const next = attempts[at - 1];
  return at > 0 && later && next ? [later.id, next.id] : null;
}
