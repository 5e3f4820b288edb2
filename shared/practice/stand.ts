import { source } from '../dialogue/answer-sources';
import type { CompiledScenario } from '../dialogue/compile-scenario';
import type { Beat } from '../dialogue/scenario-schema';
import { placeDialogue, startDialogue } from '../dialogue/step-dialogue';
import type { DialogueSnapshot } from '../dialogue/step-dialogue';
import { branchSession } from '../session/branch-session';
import { exchangesOf } from '../session/exchanges';
import { foldSession } from '../session/fold-session';
import { sayLine, speechOf } from '../session/say-line';
import type { Heard, Session } from '../session/session-schema';
import { startSession } from '../session/start-session';
import type { SessionStart } from '../session/start-session';
import { settingOf } from '../session/talk-setting';

/** Where a quick take is said: a moment of a talk, and what the ex has just said there. Nothing of it is stored. */
export interface Stand {
  readonly compiled: CompiledScenario;
  /** The talk up to here; a take is tried on it and dropped. */
  readonly session: Session;
  readonly snapshot: DialogueSnapshot;
  readonly beat: Beat;
  readonly heard: Heard;
}

/** A talk that is never stored needs neither a name nor a time. */
const NOT_STORED = {
  id: '00000000-0000-4000-8000-000000000000',
  at: '1970-01-01T00:00:00.000Z',
  rulesVersion: '',
  readerVersion: '',
  mode: 'drill',
} as const;

export type StandStart = Omit<SessionStart, keyof typeof NOT_STORED>;

/** At the first line of a talk, or at any beat of it, as if the talk had come there. @returns null where there is no such beat. */
export function standAt(start: StandStart, beatId: string = start.compiled.scenario.start): Stand | null {
  const { compiled } = start;
  const beat = compiled.beats.get(beatId);
  if (!beat) return null;
  const fresh = startSession({ ...start, ...NOT_STORED });
  const first = startDialogue(compiled, settingOf(compiled, fresh));
  if (beatId === compiled.scenario.start) {
    return { compiled, session: fresh, snapshot: first, beat, heard: fresh.opening };
  }
  const snapshot = placeDialogue(compiled, beatId, { ...first.context, said: source.beat(beatId) });
  const heard = sayLine(speechOf(compiled, fresh), snapshot, null);
  return { compiled, session: { ...fresh, opening: heard }, snapshot, beat, heard };
}

/**
 * Before a turn of a talk that was had.
 * @param turn - as the person counts, from 1.
 * @returns null where this version of the scenario no longer leads there.
 */
export function standBefore(compiled: CompiledScenario, talk: Session, turn: number): Stand | null {
  const session: Session = {
    ...branchSession({ session: talk, before: turn, id: talk.id, at: talk.changedAt, compiled }),
    mode: 'drill',
  };
  const folded = foldSession(compiled, session);
  if (!folded.ok) return null;
  const { snapshot } = folded.value;
  const last = exchangesOf(session).at(-1);
  const beat = compiled.beats.get(last?.to ?? session.start);
  return beat ? { compiled, session, snapshot, beat, heard: last?.answer ?? session.opening } : null;
}
