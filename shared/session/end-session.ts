import type { CompiledScenario } from '../dialogue/compile-scenario';
import { placeOf, stepDialogue } from '../dialogue/step-dialogue';
import type { DialogueEvent } from '../dialogue/turn-event';
import { ok } from '../result';
import type { Result } from '../result';
import { foldSession } from './fold-session';
import type { FoldFailure } from './fold-session';
import { sayLine, speechOf } from './say-line';
import type { Heard, Session } from './session-schema';

export interface SessionEnd {
  readonly compiled: CompiledScenario;
  readonly session: Session;
  /** `left`: by the door of the screen; `stopped`: after a safety card. */
  readonly how: 'left' | 'stopped';
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Ends a talk without a turn, by the exit the scenario has for it: `left` (`accepted` after a clear no that was not pushed), or `safety`.
 * @returns the ended session and the ex's last words, which are shown and not kept; of an ended session, itself and no words.
 * @throws never.
 */
export function endSession(end: SessionEnd): Result<{ session: Session; words: Heard | null }, FoldFailure> {
  const { compiled, session, how, at } = end;
  if (session.ending) return ok({ session, words: null });
  const folded = foldSession(compiled, session);
  if (!folded.ok) return folded;
  const event: DialogueEvent = { type: how === 'left' ? 'talk.left' : 'talk.stopped' };
  const snapshot = stepDialogue(compiled, folded.value.snapshot, event);
  const ending = compiled.endings.get(placeOf(snapshot));
  if (!ending) return ok({ session, words: null });
  return ok({
    session: { ...session, changedAt: at, ending: { id: ending.id, kind: ending.kind, title: ending.title } },
    words: sayLine(speechOf(compiled, session), snapshot, event),
  });
}
