import type { CompiledScenario } from '../dialogue/compile-scenario';
import { endSession } from './end-session';
import type { Session } from './session-schema';

export interface SessionStop {
  readonly session: Session;
  readonly scenario: CompiledScenario;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Stops a talk after a safety card: `exits.safety` names the ending, and nothing of the talk is weighed.
 * @returns the ended session, whatever its transcript holds: here stopping must always be possible.
 * @throws never.
 */
export function stopSession({ session, scenario, at }: SessionStop): Session {
  const ended = endSession({ compiled: scenario, session, how: 'stopped', at });
  if (ended.ok) return ended.value.session;
  const ending = scenario.endings.get(scenario.scenario.exits.safety.at(-1)?.end ?? '');
  const named = ending ? { id: ending.id, kind: ending.kind, title: ending.title } : null;
  return { ...session, changedAt: at, ending: named };
}
