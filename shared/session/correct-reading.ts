import type { CompiledScenario } from '../dialogue/compile-scenario';
import { INTENTS } from '../dialogue/intents';
import type { Intent } from '../dialogue/intents';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { foldSession } from './fold-session';
import type { FoldFailure } from './fold-session';
import { playExchange } from './play-exchange';
import type { Session } from './session-schema';

/** What the person can say they meant. Words of dying and of harm are not a matter of meaning it otherwise, and "hard to tell" is no answer. */
export const CORRECTIONS: readonly Intent[] = INTENTS.filter(
  (intent) => !['self-harm', 'threaten', 'unclear'].includes(intent),
);

export interface CorrectionFailure {
  /** Only the talk's last line can be corrected: the ex has answered everything since to what it was taken as. */
  readonly code: FoldFailure['code'] | 'not-the-last' | 'not-an-intent';
}

/**
 * Takes the person's word for what their last line was for, and lets the ex answer that. What it had been taken as first, and the
 * line that had answered, stay in the transcript; a draft stays too, and a talk that the misreading had ended goes on.
 * @param at - ISO 8601, UTC.
 * @returns the session with its last exchange played anew; a failure changes nothing.
 * @throws never.
 */
export function correctReading(
  compiled: CompiledScenario,
  session: Session,
  intent: Intent,
  at: string,
): Result<Session, CorrectionFailure> {
  const last = session.turns.at(-1);
  if (last?.kind !== 'exchange') return fail({ code: 'not-the-last' });
  if (!CORRECTIONS.includes(intent)) return fail({ code: 'not-an-intent' });
  const before: Session = { ...session, turns: session.turns.slice(0, -1), ending: null };
  const folded = foldSession(compiled, before);
  if (!folded.ok) return folded;
  const { utterance, tones, findings, praise, notes, reading, answer, corrected } = last;
  const meant = { id: intent, p: 1, source: 'person' as const };
  const { turn, ending } = playExchange(compiled, before, folded.value.snapshot, {
    at: last.at,
    utterance,
    reading: { clauses: [{ start: 0, end: utterance.length, intents: [meant] }], intents: [meant], primary: intent },
    tones,
    findings,
    praise,
    notes,
    corrected: corrected ?? { was: reading.primary, answer },
  });
  return ok({ ...before, changedAt: at, turns: [...before.turns, turn], ending });
}
