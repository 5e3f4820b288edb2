import { fail, ok } from '../result';
import type { Result } from '../result';
import { exchangesOf } from './exchanges';
import { MOST_TAKEN_BACK } from './person-schema';
import type { Session } from './session-schema';

export interface TakeBackFailure {
  /** A real talk has no way back; nothing was said in this talk yet; or the last thing in it was no line that led here. */
  readonly code: 'real-talk' | 'nothing-said' | 'not-the-last';
}

/**
 * Whether the last line can be taken back: one of this attempt's own. What a branch took over belongs to the older talk, and neither an
 * aside nor a talk that was stopped has a line at its end.
 */
function obstacle({ mode, turns, origin, ending }: Session): TakeBackFailure['code'] | null {
  if (mode === 'real') return 'real-talk';
  if (turns.length <= (origin?.turns ?? 0)) return 'nothing-said';
  const last = turns.at(-1);
  if (last?.kind !== 'exchange') return 'not-the-last';
  return ending === null || ending.id === last.to ? null : 'not-the-last';
}

/** @throws never. */
export const canTakeBack = (session: Session): boolean => obstacle(session) === null;

/**
 * Takes the last line back: its words are the draft again, and the talk is where it was before them, as folding the turns that are left
 * tells. A talk that the line had ended goes on. What was said stays with the talk, out of the turns, so that nothing weighs it; a note
 * to oneself beside that turn stays, too.
 * @param at - ISO 8601, UTC.
 * @returns the talk without its last exchange; a failure changes nothing. The words replace the draft: callers ask for an empty one.
 * @throws never.
 */
export function takeBack(session: Session, at: string): Result<Session, TakeBackFailure> {
  const code = obstacle(session);
  const last = session.turns.at(-1);
  if (code !== null || last?.kind !== 'exchange') return fail({ code: code ?? 'not-the-last' });
  const { utterance } = last;
  const taken = { turn: exchangesOf(session).length, utterance };
  return ok({
    ...session,
    changedAt: at,
    turns: session.turns.slice(0, -1),
    ending: null,
    draft: utterance,
    takenBack: [...session.takenBack, taken].slice(-MOST_TAKEN_BACK),
  });
}
