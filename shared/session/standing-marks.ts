import { createSpan } from '../text/span';
import type { Session } from './session-schema';
import { isMarkedWrong } from './wrong-marks';

/**
 * The talk as its marks stand now: without those of rules that are off by now, and without flags that were marked as not right. It is
 * there to be looked at; what was heard then stays in the talk itself.
 * @param muted - rules that are switched off.
 * @returns the same talk where nothing is left out.
 */
export function withStandingMarks(session: Session, muted: ReadonlySet<string>): Session {
  if (muted.size === 0 && session.wrong.length === 0) return session;
  const turns = session.turns.map((turn) => {
    if (turn.kind !== 'exchange') return turn;
    const { utterance } = turn;
    const findings = turn.findings.filter(
      ({ ruleId, start, end }) =>
        !muted.has(ruleId) && !isMarkedWrong(session, { ruleId, utterance, span: createSpan(start, end) }),
    );
    return { ...turn, findings, praise: turn.praise.filter(({ ruleId }) => !muted.has(ruleId)) };
  });
  return { ...session, turns };
}
