import type { Bridge } from '@shared/ipc/bridge';
import type { Deleted } from '@shared/ipc/keeping-messages';
import { useMachine } from '@xstate/react';
import { Suspense, useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { RunningHead } from '../components/running-head/running-head';
import { advise } from '@shared/preparation/advise';
import { describesViolence } from '@shared/preparation/describes-violence';
import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import { SIGNS } from '@shared/preparation/signs';
import { LibraryScreen } from '../features/library/library-screen';
import { createSaver } from '../features/rehearsal/saver';
import type { Saver } from '../features/rehearsal/saver';
import { WelcomeScreen } from '../features/welcome/welcome-screen';
import { appMachine, lookAt } from './app-machine';
import type { Place } from './app-machine';
import { ENDS, LINKS, UNDER } from './places';
import { talkActs } from './talk-acts';
import { AppNotices } from './app-notices';
import { BarePage } from './bare-page';
import type { RuleBook } from '@shared/phrasing/rule-book';
import type { PlayKit } from '@shared/session/play-kit';
import {
  CardScreen,
  DeletedScreen,
  HelpScreen,
  HistoryScreen,
  LetGoScreen,
  PrepareScreen,
  RehearsalScreen,
  SettingsScreen,
  SupportScreen,
} from './screens';
import { LookingBack } from './looking-back';
import { Retracing } from './retracing';
import { RulesPage } from './rules-page';
import { NoTalkCard } from './no-talk-card';
import { FROM_HEAD, Practising } from './practising';
import { LockGate } from './lock-gate';
import { ActDesk } from './acts/act-desk';
import { helpKeys } from './acts/help-keys';
import { lockActs } from './lock-acts';
import { useAddress } from './use-address';
import { useFocusHeading } from './use-focus-heading';
import { useLibrary } from './use-library';
import { useLock } from './use-lock';
import type { LockControl } from './use-lock';
import { useCardWays } from './use-card-ways';
import { usePreparation } from './use-preparation';
import { useReducedMotion } from './use-reduced-motion';
import { useSettings } from './use-settings';
import { useOpening } from './use-opening';
import { usePastTalks } from './use-past-talks';
import { useTalks } from './use-talks';
import { useTitle } from './use-title';
import './app.css';

const NO_SCENARIOS = 'The scenarios could not be opened. Your talks are safe.';

interface AppProps {
  readonly bridge: Bridge;
  readonly loadKit: () => Promise<PlayKit>;
  /** Fetches what the page of rules shows beyond them. */
  readonly loadBook: () => Promise<RuleBook>;
}

/** The app: which screen is shown, and what each one is given. */
export function App(props: AppProps): ReactNode {
  const { bridge } = props;
  const saver = useMemo(() => createSaver(bridge), [bridge]);
  const lock = useLock(bridge, saver);
  return (
    <Suspense fallback={<div className="app" />}>
      <LockGate bridge={bridge} lock={lock}>
        <Stage {...props} saver={saver} lock={lock} />
      </LockGate>
    </Suspense>
  );
}

interface StageProps extends AppProps {
  readonly saver: Saver;
  readonly lock: LockControl;
}

function Stage({ bridge, loadKit, loadBook, saver, lock }: StageProps): ReactNode {
  const [snapshot, send] = useMachine(appMachine);
  const { settings, change, load: loadSettings } = useSettings(bridge);
  const { preparation, change: prepare, save: savePreparation } = usePreparation(settings, change);
  const library = useLibrary(bridge);
  const { kit, kitFailed, notices, readNotice } = useOpening(bridge, loadKit, library.refresh);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const reducedMotion = useReducedMotion(settings?.motion === 'less');
  const { refresh } = library;
  const screen: string = snapshot.value;
  const { session } = snapshot.context;
  const talks = useTalks(screen === 'card', library.sessions, library.open);
  const past = usePastTalks(bridge, screen === 'history', library, setTrouble);
  const advice = useMemo(() => advise(preparation ?? EMPTY_PREPARATION), [preparation]);
  const { told, take } = useCardWays(bridge, preparation);
  const [asksStanding, setAsksStanding] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [practice, setPractice] = useState(FROM_HEAD);
  const begunWith = useAddress(screen === 'rehearsing' && session ? session.id : null);
  const [goOnWith, setGoOnWith] = useState(begunWith);
  useFocusHeading(deleted ? 'deleted' : `${screen} ${library.sessions.length}`);

  useEffect(() => {
    if (settings && preparation && screen === 'starting') send({ type: 'started', welcomed: settings.welcomed });
  }, [settings, preparation, screen, send]);
  useTitle(screen, session);

  const go = useCallback(
    (place: string) => {
      setTrouble(null);
      setAsksStanding(false);
      setChosenId(null);
      setPractice(FROM_HEAD);
      savePreparation();
      send({ type: 'place.asked', place: place as Place });
      if (place === 'choosing' || place === 'history' || place === 'progress') void refresh();
    },
    [send, refresh, savePreparation],
  );
  const openLink = (link: string) => void bridge.invoke('support.open', { link });
  const closeAtOnce = useCallback(() => void bridge.invoke('app.close', {}), [bridge]);
  const talk = talkActs({ kit, advice, library, saver, send, go, onTrouble: setTrouble });
  const { scenarioOf, withSession, begin, resume, keep } = talk;
  const goOn = useEffectEvent((id: string) => void withSession(id, resume));
  const ready = kit !== null && screen === 'choosing';
  useEffect(() => {
    if (!ready || goOnWith === null) return;
    setGoOnWith(null);
    goOn(goOnWith);
  }, [ready, goOnWith]);
  if (!settings || !preparation || screen === 'starting') {
    return <BarePage />;
  }

  if (deleted) {
    return (
      <BarePage>
        <DeletedScreen deleted={deleted} onAgain={() => window.location.reload()} onClose={closeAtOnce} />
      </BarePage>
    );
  }

  const desk = (
    <ActDesk
      bridge={bridge}
      settings={settings}
      scenarios={kit?.scenarios.map((one) => one.scenario) ?? []}
      hasLock={lock.view?.state === 'unlocked'}
      onSettings={change}
      onGo={go}
      onScenario={(id) => {
        go('choosing');
        setChosenId(id);
      }}
      onFind={() => {
        go('history');
        past.seek();
      }}
    />
  );
  const scenario = session ? scenarioOf(session) : null;
  const practise = (start: typeof practice) => {
    go('practising');
    setPractice(start);
  };
  const welcome = (place: Place) => {
    change({ welcomed: true });
    go(place);
  };
  const askStanding = () => {
    go('preparing');
    setAsksStanding(true);
  };
  if (screen === 'rehearsing' && session && scenario && kit) {
    return (
      <>
        {desk}
        <RehearsalScreen
          key={session.id}
          session={session}
          scenario={scenario}
          kit={kit}
          saver={saver}
          settings={settings}
          reducedMotion={reducedMotion}
          onSession={library.remember}
          onLeave={(one) => {
            keep(one);
            go('choosing');
          }}
          onReview={(one) => {
            keep(one);
            send({ type: 'review.asked', session: one });
          }}
          onSupport={(one) => {
            keep(one);
            send({ type: 'talk.interrupted', session: one });
          }}
          onRule={(one, rule) => {
            keep(one);
            send({ type: 'rule.asked', session: one, rule });
          }}
          onSettings={change}
          onOpenLink={openLink}
          onCloseAtOnce={closeAtOnce}
        />
      </>
    );
  }

  const support = <NoTalkCard settings={settings} onSettings={change} onOpenLink={openLink} onChange={askStanding} />;
  return (
    <div className={`app app-${screen}`}>
      {desk}
      <RunningHead links={screen === 'welcome' ? [] : LINKS} ends={ENDS} current={UNDER[screen] ?? screen} onGo={go} />
      <AppNotices
        notices={notices}
        trouble={kitFailed && trouble === null ? NO_SCENARIOS : trouble}
        onRead={readNotice}
        onShow={(file) => void bridge.invoke('files.show', { file })}
        onTroubleRead={kitFailed ? null : () => setTrouble(null)}
        undoDelete={past.undoDelete}
      />
      {screen === 'welcome' && (
        <WelcomeScreen onPrepare={() => welcome('preparing')} onScenarios={() => welcome('choosing')} />
      )}
      {screen === 'choosing' && (
        <LibraryScreen
          key={chosenId}
          scenarios={kit?.scenarios ?? null}
          faults={kit?.faults ?? []}
          sessions={library.sessions}
          own={preparation}
          advice={advice}
          startAt={chosenId}
          support={support}
          onLetGo={() => go('letting-go')}
          onAskAgain={askStanding}
          onBegin={(choice) => {
            prepare({ history: choice.history });
            const tellsOfViolence = Object.values(choice.facts).some(describesViolence);
            if (tellsOfViolence && preparation.harm === null) askStanding();
            else if (choice.mode !== 'drill') begin(choice);
            else practise({ way: 'opening', opening: choice });
          }}
          onResume={(id) => void withSession(id, resume)}
          onMap={(scenarioId, view) => send({ type: 'map.asked', session: null, look: lookAt(scenarioId, { view }) })}
        />
      )}
      {screen === 'preparing' && (
        <PrepareScreen
          key={asksStanding ? 'standing' : 'first'}
          preparation={preparation}
          table={kit?.scenarios[0]?.tables.history ?? null}
          startAt={asksStanding ? 'standing' : null}
          onPreparation={prepare}
          onReadSigns={() => practise({ way: 'signs', opening: null })}
          onDone={() => go('choosing')}
        />
      )}
      {screen === 'practising' && (
        <Practising
          {...{ kit, settings, preparation, library, advice, talk, support, practice, go }}
          onPreparation={prepare}
        />
      )}
      {screen === 'card' && (
        <CardScreen
          preparation={preparation}
          talks={talks}
          asksFirst={advice.isUnsent}
          told={told}
          onCard={(card) => prepare({ card })}
          onTake={(way) => void take(way)}
        />
      )}
      {screen === 'letting-go' && (
        <LetGoScreen
          signs={SIGNS.filter(({ id, points }) => points === 'away' && preparation.signs.includes(id)).map(
            ({ label }) => label,
          )}
          onCard={() => go('card')}
          onPractise={() => {
            go('choosing');
            setChosenId('a-plain-no');
          }}
          onSupport={() => go('support')}
        />
      )}
      {screen === 'history' && (
        <HistoryScreen
          sessions={library.sessions}
          onOpen={(id) => void withSession(id, talk.review)}
          onReplay={(id) => void withSession(id, (one) => send({ type: 'replay.asked', session: one }))}
          onResume={(id) => void withSession(id, resume)}
          finder={past.finder}
          field={past.field}
          onDelete={past.undoDelete.remove}
          onLibrary={() => go('choosing')}
        />
      )}
      <LookingBack
        {...{ screen, session, scenario, kit, settings, library, advice, talk, send, go }}
        onDrills={() => practise({ way: 'drills', opening: null })}
        onScenario={(id) => {
          go('choosing');
          setChosenId(id);
        }}
      />
      <Retracing {...{ screen, bridge, library, kit, talk, send, go }} {...snapshot.context} />
      {screen === 'help' && (
        <HelpScreen keys={helpKeys()} onSettings={() => go('settings')} onSupport={() => go('support')} />
      )}
      {screen === 'rules' && (
        <RulesPage
          key={snapshot.context.rule}
          {...{ bridge, loadBook, kit, settings, saver, talk, go, session }}
          talks={library}
          rule={snapshot.context.rule}
          back={snapshot.context.back}
          asksFirst={advice.isUnsent}
          onSettings={change}
        />
      )}
      {screen === 'support' && (
        <SupportScreen
          region={settings.region}
          onRegion={(region) => change({ region })}
          onOpenLink={openLink}
          onBack={() => send({ type: 'back.asked' })}
        />
      )}
      {screen === 'settings' && lock.view && (
        <SettingsScreen
          lock={lock.view}
          lockActs={lockActs(bridge, lock.refresh)}
          settings={settings}
          matcher={kit?.matcher ?? null}
          version={__APP_VERSION__}
          onSettings={change}
          onWelcome={() => go('welcome')}
          onRules={() => go('rules')}
          onHelp={() => go('help')}
          bridge={bridge}
          asksFirst={advice.isUnsent}
          onChanged={() => {
            library.forget();
            void loadSettings();
            void refresh();
          }}
          onDeleted={setDeleted}
        />
      )}
    </div>
  );
}
