import type { Intent } from '@shared/dialogue/intents';
import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import { currentBeat } from '@shared/session/current-beat';
import type { Session } from '@shared/session/session-schema';
import type { Settings } from '@shared/session/settings-schema';
import { exchangesOf, utterancesOf } from '@shared/session/exchanges';
import { suspectsDespair } from '@shared/session/heard-intents';
import { regionOf } from '@shared/support/contacts';
import { checkPhrasing } from '@shared/phrasing/check-phrasing';
import { fillText } from '@shared/dialogue/fill-text';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import type { PlayKit } from '@shared/session/play-kit';
import { fillingOf } from '@shared/session/talk-setting';
import { saveFailureWords } from '../../components/notice/failure-words';
import { Button } from '../../components/button/button';
import type { ComposerHandle } from '../../components/composer/composer';
import { Meter } from '../../components/meter/meter';
import { kindWords } from '../../components/mode/mode-words';
import { Notice } from '../../components/notice/notice';
import { SupportCard } from '../../components/support-card/support-card';
import { Transcript } from '../../components/transcript/transcript';
import { useCloseAtOnce } from './use-close-at-once';
import { RehearsalDesk } from './rehearsal-desk';
import type { Saver } from './saver';
import { useRehearsal } from './use-rehearsal';
import './rehearsal-screen.css';

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
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onOpenLink: (link: string) => void;
  readonly onCloseAtOnce: () => void;
}

const DIMENSION_ORDER = ['calm', 'honest', 'ownership', 'listening', 'respect'] as const;

/** The talk: the script above, the ex's line in the light, the person's words and the margin below. */
export function RehearsalScreen(props: RehearsalScreenProps): ReactNode {
  const { scenario, kit, settings } = props;
  const muted = useMemo(() => new Set(settings.mutedRules), [settings.mutedRules]);
  const { snapshot, send, session } = useRehearsal({ ...props, muted });
  const composer = useRef<ComposerHandle>(null);
  const cardHeading = useRef<HTMLHeadingElement>(null);
  const somethingOpen = useRef(false);
  useCloseAtOnce(props.onCloseAtOnce, somethingOpen);
  const handleMarginOpen = useCallback((open: boolean) => {
    somethingOpen.current = open;
  }, []);

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

  const { turns, cast, opening } = session;
  const silent = session.mode === 'real';
  // The same list until a turn is taken: what shows the talk is not drawn again at every key.
  const exchanges = useMemo(() => exchangesOf({ turns }), [turns]);
  const pausing = snapshot.hasTag('pausing');
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
    if (onCard) cardHeading.current?.focus();
    else composer.current?.focus();
  }, [onCard]);

  const aside = turns.at(-1);
  const about = useMemo(
    () =>
      onCard && aside?.kind === 'aside'
        ? (checkPhrasing(kit.matcher, aside.utterance).safety?.class ?? 'open')
        : 'open',
    [onCard, aside, kit],
  );

  const hints = (
    <dl className="hints">
      {DIMENSION_ORDER.flatMap((dimension) => {
        const hint = beat?.hints[dimension];
        if (!hint) return [];
        return [
          <div key={dimension}>
            <dt>{dimension}</dt>
            <dd>{fillText(hint, fillingOf(scenario, session))}</dd>
          </div>,
        ];
      })}
    </dl>
  );

  return (
    <div className="rehearsal">
      <header className="head grid3">
        <span>
          <button type="button" className="head-link" onClick={() => props.onLeave(session)}>
            Leave
          </button>
        </span>
        <h1 className="where" tabIndex={-1}>
          <b>{session.scenario.title}</b>{' '}
          {onCard ? 'paused, nothing is being scored' : `${kindWords(session)}, a talk with ${cast.name}`}
        </h1>
        <span className="end">
          <button type="button" className="head-link" onClick={() => props.onSupport(session)}>
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
        <Transcript
          opening={opening}
          turns={onCard ? turns : exchanges}
          name={cast.name}
          hideOpening={exchanges.length === 0}
          hideLastAnswer={!onCard}
          silent={silent}
          onMeant={silent || pausing || onCard || busy ? null : handleMeant}
        />
        {onCard ? (
          <div className="card-bench grid3">
            <SupportCard
              about={about}
              region={regionOf(settings.region)}
              heading={cardHeading}
              onRegion={(region) => props.onSettings({ region })}
              onOpenLink={props.onOpenLink}
            >
              <Button onClick={() => send({ type: 'talk.stopped' })}>Stop for today</Button>
              <Button look="plain" onClick={() => send({ type: 'card.closed' })}>
                Close this card
              </Button>
            </SupportCard>
            <div className="still">
              <p>{cast.name} has stepped out. This line gets no reply, no marks and no place in your review.</p>
              <p>Your words stay where they are. Stopping saves them.</p>
            </div>
            <label className="still-label who me" htmlFor="still-words">
              You
            </label>
            <textarea
              id="still-words"
              className="field words still-words"
              placeholder="Go on writing here, if it helps."
              defaultValue={session.draft}
              maxLength={20_000}
              onChange={(event) => send({ type: 'draft.changed', text: event.target.value })}
            />
          </div>
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
              initialDraft={session.draft}
              earlier={earlier}
              muted={muted}
              sayWith={settings.sayWith}
              sayWord={session.unsent ? 'Keep it' : 'Say it'}
              busy={busy}
              waiting={pausing}
              ended={ended}
              silent={silent}
              offerSupport={latest !== undefined && suspectsDespair(latest.reading)}
              hints={hints}
              margin={silent ? null : <Meter now={openness} before={before} />}
              composer={composer}
              onMarginOpen={handleMarginOpen}
              taken={turns.length}
              onDraft={(text) => send({ type: 'draft.changed', text })}
              onSay={(text) => send({ type: 'line.said', text })}
              onMute={(ruleId) => props.onSettings({ mutedRules: [...new Set([...settings.mutedRules, ruleId])] })}
              onSupport={() => props.onSupport(session)}
              onReview={() => props.onReview(session)}
            />
          </section>
        )}
      </main>
    </div>
  );
}
