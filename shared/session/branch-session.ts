import type { CompiledScenario } from '../dialogue/compile-scenario';
import type { Session } from './session-schema';

export interface SessionBranch {
  /** The older session; it stays as it is. */
  readonly session: Session;
  /** The exchange to say in other words, counted from 1; all turns before it are taken over. */
  readonly before: number;
  /** A UUID for the new session. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Words to begin with, not said yet. */
  readonly draft?: string;
  /** The scenario as it is now, where its version may have changed: the branch goes on with it. */
  readonly compiled?: CompiledScenario;
}

/**
 * Begins another attempt from inside an older one: the same words up to a turn, then others. The seed stays, so that up to there the
 * ex says the same.
 * What the person thought of the older talk stays with it; so do its notes, what was taken back and the flags marked as not right.
 * @returns a new, unfinished session; its last kept turn never is the one that ended the older talk.
 * @throws never: a number outside the talk means its nearest end.
 */
export function branchSession({ session, before, id, at, compiled, draft = '' }: SessionBranch): Session {
  const places = session.turns.flatMap((turn, index) => (turn.kind === 'exchange' ? [index] : []));
  const number = Math.max(1, Math.trunc(before) || 1);
  // Past the last exchange of an ended talk there is nothing to go on with: then the last one is said again.
  const cut = places[number - 1] ?? (session.ending ? (places.at(-1) ?? 0) : session.turns.length);
  const kept = session.turns.slice(0, cut);
  return {
    ...session,
    id,
    scenario: { ...session.scenario, version: compiled?.scenario.version ?? session.scenario.version },
    startedAt: at,
    changedAt: at,
    origin: { sessionId: session.id, turns: kept.length },
    turns: kept,
    ending: null,
    draft,
    ownView: null,
    disagreed: [],
    notes: [],
    takenBack: [],
    wrong: [],
  };
}
