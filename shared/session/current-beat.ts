import type { CompiledScenario } from '../dialogue/compile-scenario';
import type { Beat } from '../dialogue/scenario-schema';
import type { Session } from './session-schema';

/** Where the talk is: the beat that its last exchange led to; null once it has ended. */
export function currentBeat(compiled: CompiledScenario, session: Session): Beat | null {
  const last = session.turns.findLast((turn) => turn.kind === 'exchange');
  return compiled.beats.get(last?.to ?? session.start) ?? null;
}
