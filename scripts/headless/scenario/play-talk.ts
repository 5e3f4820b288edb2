import type { CompiledScenario } from '../../../shared/dialogue/compile-scenario';
import type { Intent } from '../../../shared/dialogue/intents';
import type { IntentEvidence, Reading } from '../../../shared/dialogue/reading/reading';
import type { Stance } from '../../../shared/dialogue/scenario-schema';
import type { PhrasingReport } from '../../../shared/phrasing/report';
import type { Debrief } from '../../../shared/review/debrief';
import { currentBeat } from '../../../shared/session/current-beat';
import { evidenceOf } from '../../../shared/session/evidence-of';
import { utterancesOf } from '../../../shared/session/exchanges';
import type { Session } from '../../../shared/session/session-schema';
import { endSession } from '../../../shared/session/end-session';
import { startSession } from '../../../shared/session/start-session';
import { stopSession } from '../../../shared/session/stop-session';
import { takeTurn } from '../../../shared/session/take-turn';
import { BadInput } from './bad-input';

/** Rules, reader and review, as a talk needs them. */
export interface TalkTools {
  readonly rulesVersion: string;
  readonly readerVersion: string;
  check(text: string, earlier: readonly string[]): PhrasingReport;
  read(text: string, expects: readonly Intent[], evidence: readonly IntentEvidence[]): Promise<Reading>;
  review(session: Session, compiled: CompiledScenario): Debrief;
}

/** One turn of a headless talk, with what the transcript does not keep. */
export interface PlayedTurn {
  readonly session: Session;
  readonly reading: Reading;
  readonly report: PhrasingReport;
}

// Nothing of a headless talk is kept; a clock that stands still makes its output the same every time.
const AT = '2000-01-01T00:00:00.000Z';
const ID = '00000000-0000-4000-8000-000000000000';

/** Begins a talk that is not kept. */
export const beginTalk = (
  compiled: CompiledScenario,
  how: { readonly seed: number; readonly stance: Stance },
  tools: Pick<TalkTools, 'rulesVersion' | 'readerVersion'>,
): Session =>
  startSession({
    compiled,
    id: ID,
    ...how,
    at: AT,
    rulesVersion: tools.rulesVersion,
    readerVersion: tools.readerVersion,
  });

/** Says one line. Words that a safety card would take out end a headless talk, as nobody can be asked how to go on. */
export async function playTurn(
  compiled: CompiledScenario,
  session: Session,
  text: string,
  tools: TalkTools,
): Promise<PlayedTurn> {
  const report = tools.check(text, utterancesOf(session));
  const expects = currentBeat(compiled, session)?.expects ?? [];
  const reading = await tools.read(text, expects, evidenceOf(report));
  const taken = takeTurn({ compiled, session, utterance: text, reading, report, at: AT });
  if (!taken.ok) throw new BadInput(`the talk cannot go on: ${taken.error.code}`);
  const { session: after, turn } = taken.value;
  return {
    session: turn.kind === 'aside' ? stopSession({ session: after, scenario: compiled, at: AT }) : after,
    reading,
    report,
  };
}

/** Who says no more has gone: the talk ends as by the door of the screen. One that was not begun has no ending. */
export function leaveTalk(compiled: CompiledScenario, session: Session): Session {
  if (session.ending || session.turns.length === 0) return session;
  const left = endSession({ compiled, session, how: 'left', at: AT });
  return left.ok ? left.value.session : session;
}
