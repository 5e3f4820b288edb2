import type { CompiledScenario } from '../dialogue/compile-scenario';
import type { Reading } from '../dialogue/reading/reading';
import type { DialogueSnapshot } from '../dialogue/step-dialogue';
import type { PhrasingReport } from '../phrasing/report';
import { fail, ok } from '../result';
import type { Result } from '../result';
import { MAX_UTTERANCE_LENGTH } from '../text/limits';
import { foldSession } from './fold-session';
import type { FoldFailure } from './fold-session';
import { storedNotes } from './notes-of';
import { playExchange } from './play-exchange';
import { MAX_TURNS } from './person-schema';
import type { Session, Turn } from './session-schema';
import { storedMarks, storedReading } from './stored-reading';
import { tonesOf } from './tones-of';

export interface TurnRequest {
  readonly compiled: CompiledScenario;
  readonly session: Session;
  /** As typed; up to MAX_UTTERANCE_LENGTH. */
  readonly utterance: string;
  readonly reading: Reading;
  readonly report: PhrasingReport;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The state after the session's last turn, where the caller kept it; otherwise the transcript is folded. */
  readonly snapshot?: DialogueSnapshot | undefined;
}

export interface TakenTurn {
  readonly session: Session;
  readonly turn: Turn;
  readonly snapshot: DialogueSnapshot;
}

export interface TurnFailure {
  readonly code: FoldFailure['code'] | 'ended' | 'full' | 'too-long';
}

/** Whether the words are taken out of the talk: an explicit word of dying or of harm, to which no scripted line may answer. */
export const isAside = ({ safety }: PhrasingReport): boolean =>
  safety !== null && safety.tier === 'a' && safety.class !== 'unwanted-contact';

/**
 * Takes one turn: what was typed, what it was taken as, and the line that answers it, as one more entry of the transcript.
 * Words that a safety card takes out become an aside: no answer, nothing of the match kept, the talk where it was.
 * @returns a new session (the draft is spent), its new turn and the state after it; a failure changes nothing.
 * @throws never.
 */
export function takeTurn(request: TurnRequest): Result<TakenTurn, TurnFailure> {
  const { compiled, session, utterance, reading, report, at } = request;
  if (session.ending) return fail({ code: 'ended' });
  if (session.turns.length >= MAX_TURNS) return fail({ code: 'full' });
  if (utterance.length > MAX_UTTERANCE_LENGTH) return fail({ code: 'too-long' });
  let before = request.snapshot;
  if (!before) {
    const folded = foldSession(compiled, session);
    if (!folded.ok) return folded;
    before = folded.value.snapshot;
  }

  if (isAside(report)) {
    const turn: Turn = { kind: 'aside', at, utterance };
    const after: Session = { ...session, changedAt: at, draft: '', turns: [...session.turns, turn] };
    return ok({ session: after, turn, snapshot: before });
  }

  const { turn, snapshot, ending } = playExchange(compiled, session, before, {
    at,
    utterance,
    reading: storedReading(reading),
    tones: tonesOf(report.findings),
    ...storedMarks(report),
    notes: storedNotes(reading.notes, report),
    corrected: null,
  });
  return ok({
    session: { ...session, changedAt: at, draft: '', turns: [...session.turns, turn], ending },
    turn,
    snapshot,
  });
}
