import type { Intent } from '@shared/dialogue/intents';
import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { currentBeat } from '@shared/session/current-beat';
import type { Session } from '@shared/session/session-schema';
import type { Settings } from '@shared/session/settings-schema';
import { exchangesOf, utterancesOf } from '@shared/session/exchanges';
import { suspectsDespair } from '@shared/session/heard-intents';
import { ownNoteAt } from '@shared/session/own-note';
import { canTakeBack } from '@shared/session/take-back';
import { wrongKeys } from '@shared/session/wrong-marks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { PlayKit } from '@shared/session/play-kit';
import { saveFailureWords } from '../../components/notice/failure-words';
import { Button } from '../../components/button/button';
import type { ComposerHandle } from '../../components/composer/composer';
import { Meter } from '../../components/meter/meter';
import { kindWords } from '../../components/mode/mode-words';
import { Notice } from '../../components/notice/notice';
import { Transcript } from '../../components/transcript/transcript';
import { useCloseAtOnce } from './use-close-at-once';
import { CardBench } from './card-bench';
import { Pause } from './pause';
import { RehearsalDesk } from './rehearsal-desk';
import { STAGE_WORDS } from './rehearsal-words';
import type { Saver } from './saver';
import { useRehearsal } from './use-rehearsal';
import './rehearsal-screen.css';
import './short-window.css';

interface RehearsalScreenProps {
  readonly session: Session;
  readonly scenario: CompiledScenario;
  readonly kit: PlayKit;
  readonly saver: Saver;
  readonly settings: Settings;
  readonly reducedMotion: boolean;
  /** Each new state of the talk, for this window's memory. */
  readonly onSession: (session: Session) => void;
  readonly onLeave: (session: Session) => void;
  readonly onReview: (session: Session) => void;
  readonly onSupport: (session: Session) => void;
  /** To the page of a rule, and back to this talk from there. */
  readonly onRule: (session: Session, ruleId: string) => void;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onOpenLink: (link: string) => void;
  readonly onCloseAtOnce: () => void;
}

/** The talk: the script above, the ex's line in the light, the person's words and the margin below. */
export function RehearsalScreen(props: RehearsalScreenProps): ReactNode {
  const { scenario, kit, settings } = props;
  const muted = useMemo(() => new Set(settings.mutedRules), [settings.mutedRules]);
  const { snapshot, send, session } = useRehearsal({ ...props, muted });
  const composer = useRef<ComposerHandle>(null);
  const somethingOpen = useRef(false);
  useCloseAtOnce(props.onCloseAtOnce, somethingOpen);
  const [resting, setResting] = useState(false);
  /** The turn beside which a note is being written; it stays that one, whatever is said meanwhile. */
  const [noting, setNoting] = useState<number | null>(null);
  const marginOpen = useRef(false);
  const handleMarginOpen = useCallback((open: boolean) => {
    marginOpen.current = open;
    somethingOpen.current = open;
  }, []);
  const rest = useCallback((next: boolean) => {
    setResting(next);
    somethingOpen.current = next || marginOpen.current;
  }, []);
  const handleBack = useCallback(() => rest(false), [rest]);
  const wasResting = useRef(false);
  useEffect(() => {
    if (wasResting.current && !resting) composer.current?.focus();
    wasResting.current = resting;
  }, [resting]);

  // The list's button is gone while the line is played again: the focus then goes back to writing.
  const returning = useRef(false);
  const handleMeant = useCallback(
    (intent: Intent) => {
      returning.current = true;
      send({ type: 'reading.corrected', intent });
    },
    [send],
  );
  const busy = snapshot.hasTag('busy');
  useEffect(() => {
    if (busy || !returning.current) return;
    returning.current = false;
    composer.current?.focus();
  }, [busy]);

  const { turns, cast, opening, wrong: wrongMarks } = session;
  const wrong = useMemo(() => wrongKeys({ wrong: wrongMarks }), [wrongMarks]);
  const silent = session.mode === 'real';
  // The same list until a turn is taken: what shows the talk is not drawn again at every key.
  const exchanges = useMemo(() => exchangesOf({ turns }), [turns]);
  const pausing = snapshot.hasTag('pausing');
  /** A line is on its way, or what became of one is being kept: until then nothing else can be done with the talk. */
  const moving = busy || pausing || snapshot.matches('keeping');
  const onCard = snapshot.hasTag('card');
  const ended = snapshot.hasTag('ended');
  const latest = exchanges.at(-1);
  const now = pausing && turns.at(-1)?.kind === 'exchange' ? null : (latest?.answer ?? opening);
  // The meter moves with the ex's line, not before it.
  const heard = pausing ? exchanges.slice(0, -1) : exchanges;
  const openness = heard.at(-1)?.openness ?? session.openness;
  const before = heard.length === 0 ? null : (heard.at(-2)?.openness ?? session.openness);
  const earlier = useMemo(() => utterancesOf({ turns }), [turns]);
  const beat = currentBeat(scenario, session);

  useEffect(() => {
    if (!onCard) composer.current?.focus();
  }, [onCard]);

  const handleNote = (text: string | null) => {
    // While a line is on its way there is nowhere to keep it: the words stay in the form.
    if (text !== null && moving) return;
    setNoting(null);
    if (text !== null && noting !== null) {
      send({ type: 'note.kept', turn: noting, text, at: new Date().toISOString() });
    }
  };
  const canNote = !silent && !onCard && !moving && latest !== undefined;

  const aside = turns.at(-1);
  const turnNow = exchanges.length;
  const hasNote = ownNoteAt(session, turnNow) !== '';
  const noteAct = useMemo(
    () => (
      <Button look="text" className="meant-open" onClick={() => setNoting(turnNow)}>
        {hasNote ? STAGE_WORDS.noteChange : STAGE_WORDS.note}
      </Button>
    ),
    [hasNote, turnNow],
  );

  return (
    <div className="rehearsal">
      <header className="head grid3">
        <span>
          <button
            type="button"
            className="head-link"
            data-act="Leave this talk"
            data-leaves
            onClick={() => props.onLeave(session)}
          >
            Leave
          </button>
        </span>
        <h1 className="where" tabIndex={-1}>
          <b>{session.scenario.title}</b>{' '}
          {onCard ? 'paused, nothing is being scored' : `${kindWords(session)}, a talk with ${cast.name}`}
        </h1>
        <span className="end">
          <button
            type="button"
            className="head-link"
            data-act="Support, and back to this talk"
            onClick={() => props.onSupport(session)}
          >
            Support
          </button>
          <button type="button" className="head-link" onClick={props.onCloseAtOnce}>
            Close at once <kbd>Esc Esc</kbd>
          </button>
        </span>
      </header>
      {snapshot.context.failure && (
        <Notice
          title="Not saved yet."
          words={saveFailureWords(snapshot.context.failure)}
          acts={[{ label: 'Try again', onAct: () => send({ type: 'save.retried' }) }]}
        />
      )}
      {snapshot.context.refused && (
        <Notice
          title="This line could not be taken."
          words="Your words are still in the field, and the talk up to here is kept. You can begin anew from Scenarios."
          acts={[]}
        />
      )}
      <main>
        <div className="stage" inert={resting}>
          <Transcript
            opening={opening}
            turns={onCard ? turns : exchanges}
            name={cast.name}
            hideOpening={exchanges.length === 0}
            hideLastAnswer={!onCard}
            silent={silent}
            notes={session.notes}
            noteAct={canNote && noting === null ? noteAct : null}
            onMeant={silent || moving || onCard ? null : handleMeant}
          />
          {onCard ? (
            <CardBench
              name={cast.name}
              utterance={aside?.kind === 'aside' ? aside.utterance : ''}
              matcher={kit.matcher}
              draft={session.draft}
              region={settings.region}
              onRegion={(region) => props.onSettings({ region })}
              onOpenLink={props.onOpenLink}
              onStop={() => send({ type: 'talk.stopped' })}
              onClose={() => send({ type: 'card.closed' })}
              onDraft={(text) => send({ type: 'draft.changed', text })}
            />
          ) : (
            <section className="bench grid3" aria-label="Now">
              <p className="who first">{cast.name}</p>
              <div className="now" aria-live="polite">
                {now && (
                  <div key={now.lineId + String(turns.length)}>
                    {now.cue && <p className="cue">{now.cue}</p>}
                    <p className="said">{now.text}</p>
                  </div>
                )}
              </div>
              <RehearsalDesk
                matcher={kit.matcher}
                draft={session.draft}
                earlier={earlier}
                muted={muted}
                wrong={wrong}
                sayWith={settings.sayWith}
                sayWord={session.unsent ? 'Keep it' : 'Say it'}
                busy={busy}
                waiting={moving}
                ended={ended}
                silent={silent}
                offerSupport={latest !== undefined && suspectsDespair(latest.reading)}
                help={beat && { scenario, session, beat, turn: exchanges.length }}
                margin={silent ? null : <Meter now={openness} before={before} />}
                composer={composer}
                onMarginOpen={handleMarginOpen}
                onTakeBack={
                  canTakeBack(session) && !moving
                    ? () => send({ type: 'turn.takenBack', at: new Date().toISOString() })
                    : null
                }
                onMinute={() => rest(true)}
                note={noting === null ? null : { text: ownNoteAt(session, noting) }}
                onNote={handleNote}
                taken={turns.length}
                onDraft={(text) => send({ type: 'draft.changed', text })}
                onSay={(text) => send({ type: 'line.said', text })}
                onMute={(ruleId) => props.onSettings({ mutedRules: [...new Set([...settings.mutedRules, ruleId])] })}
                onWrong={(flag, isWrong) =>
                  send({ type: isWrong ? 'flag.wronged' : 'flag.restored', flag, at: new Date().toISOString() })
                }
                onRule={(ruleId) => props.onRule(session, ruleId)}
                onSupport={() => props.onSupport(session)}
                onReview={() => props.onReview(session)}
              />
            </section>
          )}
        </div>
        {resting && <Pause onBack={handleBack} />}
      </main>
    </div>
  );
}
