import type { CompiledScenario } from '../dialogue/compile-scenario';
import { placeDialogue, placeOf, startDialogue, stepDialogue } from '../dialogue/step-dialogue';
import type { DialogueSnapshot } from '../dialogue/step-dialogue';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { eventOf } from './event-of';
import type { Heard, Session } from './session-schema';
import { settingOf } from './talk-setting';

/** A session's state, derived from its transcript. */
export interface FoldedSession {
  readonly snapshot: DialogueSnapshot;
  /** The ex's openness now. */
  readonly openness: number;
  /** Every turn led where the transcript says. False after a change of the scenario that its version tells of. */
  readonly agrees: boolean;
}

export interface FoldFailure {
  /** The transcript belongs to another scenario, or names a beat that this version no longer has. */
  readonly code: 'other-scenario' | 'beat-gone';
}

/**
 * Folds a transcript through the machine: the stored readings give the same beats again (decisions/0004). Where the scenario has
 * changed since, the transcript is right and the machine is put where the talk was.
 * @returns the state after the last turn, whether or not the talk has ended.
 * @throws never.
 */
export function foldSession(compiled: CompiledScenario, session: Session): Result<FoldedSession, FoldFailure> {
  if (session.scenario.id !== compiled.scenario.id) return fail({ code: 'other-scenario' });
  const setting = settingOf(compiled, session);
  let snapshot = startDialogue(compiled, setting);
  const said: Heard[] = [session.opening];
  let agrees = true;
  for (const turn of session.turns) {
    if (turn.kind === 'aside') continue;
    const next = stepDialogue(
      compiled,
      snapshot,
      eventOf(turn, { compiled, stance: setting.stance, place: placeOf(snapshot), said }),
    );
    said.push(turn.answer);
    if (placeOf(next) === turn.to && next.context.openness === turn.openness) {
      snapshot = next;
      continue;
    }
    agrees = false;
    if (!compiled.beats.has(turn.to) && !compiled.endings.has(turn.to)) return fail({ code: 'beat-gone' });
    snapshot = placeDialogue(compiled, turn.to, { ...next.context, openness: turn.openness });
  }
  return ok({ snapshot, openness: snapshot.context.openness, agrees });
}
