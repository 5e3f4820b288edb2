import type { Intent } from '@shared/dialogue/intents';
import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { CLOSING_EVENT } from '@shared/ipc/closing-event';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { evidenceOf } from '@shared/session/evidence-of';
import { correctReading } from '@shared/session/correct-reading';
import { utterancesOf } from '@shared/session/exchanges';
import { currentBeat } from '@shared/session/current-beat';
import type { Session } from '@shared/session/session-schema';
import { stopSession } from '@shared/session/stop-session';
import { takeTurn } from '@shared/session/take-turn';
import { wrongKeys } from '@shared/session/wrong-marks';
import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useRef } from 'react';
import { fromPromise } from 'xstate';
import type { PlayKit } from '@shared/session/play-kit';
import { rehearsalMachine } from './rehearsal-machine';
import type { Saver } from './saver';

/** Drafts, notes to oneself and marks of what is not right are kept a moment after the last key, so that a crash costs no more than the word being typed. */
const DRAFT_MS = 800;
const HUMAN_PAUSE_MS = 1_100;

export interface RehearsalInput {
  readonly session: Session;
  readonly scenario: CompiledScenario;
  readonly kit: PlayKit;
  readonly saver: Saver;
  readonly muted: ReadonlySet<string>;
  readonly reducedMotion: boolean;
  /** Each new state of the talk, for this window's memory. */
  readonly onSession: (session: Session) => void;
}

/** What the rehearsal machine leaves to others: judging a line, keeping the talk, stopping it. */
function actorsOf({ scenario, kit, saver, muted, onSession }: Omit<RehearsalInput, 'session' | 'reducedMotion'>) {
  const now = () => new Date().toISOString();
  return {
    takeTurn: fromPromise<Session, { session: Session; text: string }>(async ({ input: { session, text } }) => {
      const report = checkPhrasing(kit.matcher, text, {
        earlier: utterancesOf(session),
        muted,
        wrong: wrongKeys(session),
      });
      const expects = currentBeat(scenario, session)?.expects ?? [];
      const reading = await kit.reader.read({ text, expects, evidence: evidenceOf(report) });
      const taken = takeTurn({ session, compiled: scenario, utterance: text, reading, report, at: now() });
      if (!taken.ok) throw new Error(`turn refused: ${taken.error.code}`);
      onSession(taken.value.session);
      return taken.value.session;
    }),
    correct: fromPromise<Session, { session: Session; intent: Intent }>(async ({ input: { session, intent } }) => {
      const corrected = correctReading(scenario, session, intent, now());
      if (!corrected.ok) throw new Error(`correction refused: ${corrected.error.code}`);
      onSession(corrected.value);
      return corrected.value;
    }),
    save: fromPromise(({ input }: { input: { session: Session } }) => saver.save(input.session)),
    stop: fromPromise<Session, { session: Session }>(async ({ input: { session } }) => {
      const stopped = stopSession({ session, scenario, at: now() });
      onSession(stopped);
      return stopped;
    }),
  };
}

/** Wires the rehearsal machine to the rules, the reader, the script and the disk. */
export function useRehearsal({ session: first, reducedMotion, ...input }: RehearsalInput) {
  const { scenario, kit, saver, muted, onSession } = input;
  const machine = useMemo(
    () =>
      rehearsalMachine.provide({
        delays: { humanPause: reducedMotion ? 0 : HUMAN_PAUSE_MS },
        actors: actorsOf({ scenario, kit, saver, muted, onSession }),
      }),
    [scenario, kit, saver, muted, onSession, reducedMotion],
  );
  const [snapshot, send] = useMachine(machine, { input: { session: first } });
  const { session } = snapshot.context;

  const settled = snapshot.matches('composing') || snapshot.matches('card') || snapshot.matches('ended');
  const stored = useRef(first);
  const isStored = ({ draft, notes, wrong }: Session) =>
    draft === stored.current.draft && notes === stored.current.notes && wrong === stored.current.wrong;
  useEffect(() => {
    if (!settled || isStored(session)) return undefined;
    const timer = setTimeout(() => {
      stored.current = session;
      void saver.save(session).then((result) => send({ type: 'draft.kept', result }));
    }, DRAFT_MS);
    return () => clearTimeout(timer);
  }, [session, settled, saver, send]);

  // However the window is closed: what was typed since the last draft goes to the disk first.
  useEffect(() => {
    const handleClosing = () => {
      if (!isStored(session)) void saver.save(session);
    };
    window.addEventListener(CLOSING_EVENT, handleClosing);
    return () => window.removeEventListener(CLOSING_EVENT, handleClosing);
  }, [session, saver]);

  return { snapshot, send, session };
}
