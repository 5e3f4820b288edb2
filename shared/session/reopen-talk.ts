import type { CompiledScenario } from '../dialogue/compile-scenario';
import { startDialogue } from '../dialogue/step-dialogue';
import type { Stance } from '../dialogue/scenario-schema';
import { exchangesOf } from './exchanges';
import { playExchange } from './play-exchange';
import type { Session } from './session-schema';
import { startSession } from './start-session';
import { settingOf } from './talk-setting';

export interface Reopening {
  /** The older talk; it stays as it is. */
  readonly session: Session;
  /** The script to say them in: its own, under another stance, or another one. */
  readonly compiled: CompiledScenario;
  readonly stance: Stance;
  /** How many of the person's first lines are said again; at least 1. */
  readonly lines: number;
  /** Whom one speaks to there. */
  readonly cast: Session['cast'];
  /** A UUID for the new session. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Says the first lines of a talk again, as they were and as they were read, to an ex of another stance or in another script, and stops
 * there, so that the person can go on. A line that would end the talk is not said but waits as a draft, and those after it are left.
 * @returns a new, unfinished session that knows where its lines came from; folding it gives it again.
 * @throws never.
 */
export function reopenTalk({ session, compiled, stance, lines, cast, id, at }: Reopening): Session {
  const { rulesVersion, readerVersion, seed, facts, history, unsent, mode } = session;
  let reopened: Session = {
    ...startSession({
      compiled,
      id,
      at,
      seed,
      rulesVersion,
      readerVersion,
      cast,
      facts,
      stance,
      history: history ?? undefined,
      unsent,
      mode,
    }),
    // The lines are taken along, the turns are not: each is answered anew.
    origin: { sessionId: session.id, turns: 0 },
  };
  let snapshot = startDialogue(compiled, settingOf(compiled, reopened));
  for (const said of exchangesOf(session).slice(0, Math.max(1, lines))) {
    // Whatever it was corrected from had been answered by somebody else.
    const played = playExchange(compiled, reopened, snapshot, { ...said, at, corrected: null });
    if (played.ending) return { ...reopened, draft: said.utterance };
    snapshot = played.snapshot;
    reopened = { ...reopened, turns: [...reopened.turns, played.turn] };
  }
  return reopened;
}
