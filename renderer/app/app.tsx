import type { Bridge } from '@shared/ipc/bridge';
import type { Notice as StorageNotice } from '@shared/ipc/contract';
import type { Deleted } from '@shared/ipc/keeping-messages';
import { branchSession } from '@shared/session/branch-session';
import type { Session } from '@shared/session/session-schema';
import { settingOf } from '@shared/session/talk-setting';
import { startSession } from '@shared/session/start-session';
import { useMachine } from '@xstate/react';
import { Suspense, useCallback, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Notice } from '../components/notice/notice';
import { RunningHead } from '../components/running-head/running-head';
import { advise } from '@shared/preparation/advise';
import { describesViolence } from '@shared/preparation/describes-violence';
import { EMPTY_PREPARATION } from '@shared/preparation/preparation-schema';
import { SIGNS } from '@shared/preparation/signs';
import { regionOf } from '@shared/support/contacts';
import { Button } from '../components/button/button';
import { SupportCard } from '../components/support-card/support-card';
import { LibraryScreen } from '../features/library/library-screen';
import type { TalkChoice } from '../features/library/scenario-detail';
import { createSaver } from '../features/rehearsal/saver';
import type { Saver } from '../features/rehearsal/saver';
import { WelcomeScreen } from '../features/welcome/welcome-screen';
import { appMachine } from './app-machine';
import type { Place } from './app-machine';
import { noticeWords } from '../components/notice/failure-words';
import type { PlayKit } from '@shared/session/play-kit';
import {
  CardScreen,
  DebriefScreen,
  DeletedScreen,
  fetchScreens,
  HistoryScreen,
  LetGoScreen,
  PrepareScreen,
  RehearsalScreen,
  ReplayScreen,
  SettingsScreen,
  SupportScreen,
} from './screens';
import { LockGate } from './lock-gate';
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
import { useTalks } from './use-talks';
import './app.css';

interface AppProps {
  readonly bridge: Bridge;
  readonly loadKit: () => Promise<PlayKit>;
}

const LINKS = [
  { id: 'preparing', label: 'Prepare' },
  { id: 'choosing', label: 'Scenarios' },
  { id: 'history', label: 'Past talks' },
  { id: 'card', label: 'Card' },
];
const ENDS = [
  { id: 'support', label: 'Support' },
  { id: 'settings', label: 'Settings' },
];
const TITLES: Readonly<Record<string, string>> = {
  choosing: 'Scenarios',
  history: 'Past talks',
  preparing: 'Prepare',
  card: 'Card',
  'letting-go': 'Letting go',
  debriefing: 'Review',
  replaying: 'Play back',
  support: 'Support',
  settings: 'Settings',
};

const fresh = () => ({ id: crypto.randomUUID(), at: new Date().toISOString() });
const freshSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

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

function Stage({ bridge, loadKit, saver, lock }: StageProps): ReactNode {
  const [snapshot, send] = useMachine(appMachine);
  const { settings, change, load: loadSettings } = useSettings(bridge);
  const { preparation, change: prepare, save: savePreparation } = usePreparation(settings, change);
  const library = useLibrary(bridge);
  const [kit, setKit] = useState<PlayKit | null>(null);
  const [kitFailed, setKitFailed] = useState(false);
  const [notices, setNotices] = useState<readonly StorageNotice[]>([]);
  const [deleted, setDeleted] = useState<Deleted | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const reducedMotion = useReducedMotion();
  const { refresh } = library;
  const screen: string = snapshot.value;
  const { session } = snapshot.context;
  const talks = useTalks(screen === 'card', library.sessions, library.open);
  const advice = useMemo(() => advise(preparation ?? EMPTY_PREPARATION), [preparation]);
  const { told, take } = useCardWays(bridge, preparation);
  const [asksStanding, setAsksStanding] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const begunWith = useAddress(screen === 'rehearsing' && session ? session.id : null);
  const [goOnWith, setGoOnWith] = useState(begunWith);
  useFocusHeading(deleted ? 'deleted' : `${screen} ${library.sessions.length}`);

  useEffect(() => {
    // First what can be practised, then what was: thousands of past talks must not hold the first screen up.
    void loadKit()
      .then(setKit, () => setKitFailed(true))
      .then(async () => {
        void bridge.invoke('notices.list', {}).then((answer) => answer.ok && setNotices(answer.value.notices));
        await refresh();
        await fetchScreens();
      });
  }, [bridge, loadKit, refresh]);
  useEffect(() => {
    if (settings && preparation && screen === 'starting') send({ type: 'started', welcomed: settings.welcomed });
  }, [settings, preparation, screen, send]);
  useEffect(() => {
    const title = screen === 'rehearsing' ? session?.scenario.title : TITLES[screen];
    document.title = title ? `${title} – Plainspoken` : 'Plainspoken';
  }, [screen, session]);

  const go = useCallback(
    (place: string) => {
      setTrouble(null);
      setAsksStanding(false);
      setChosenId(null);
      savePreparation();
      send({ type: 'place.asked', place: place as Place });
      if (place === 'choosing' || place === 'history') void refresh();
    },
    [send, refresh, savePreparation],
  );
  const openLink = (link: string) => void bridge.invoke('support.open', { link });
  const closeAtOnce = useCallback(() => void bridge.invoke('app.close', {}), [bridge]);
  const scenarioOf = (one: Session) => kit?.scenarios.find(({ scenario }) => scenario.id === one.scenario.id) ?? null;
  const sameVersion = (one: Session) => scenarioOf(one)?.scenario.version === one.scenario.version;

  /** Opens a stored talk, or says plainly why it cannot be opened. */
  const withSession = async (id: string, use: (one: Session) => void) => {
    const answer = await library.open(id);
    if (answer.ok) return use(answer.value);
    setTrouble(
      answer.error.code === 'session-newer'
        ? 'This talk was written by a newer Plainspoken, and is left as it is.'
        : 'This talk could not be opened. Its file is kept.',
    );
    await refresh();
  };

  /** A talk that goes on after a no was noted is an unsent one, too; what was unsent once stays so. */
  const asItStands = (one: Session): Session => ({ ...one, unsent: one.unsent || advice.isUnsent });
  const begin = (choice: TalkChoice) => {
    if (advice.isRefused) return go('choosing');
    const scenario = kit?.scenarios.find(({ scenario: one }) => one.id === choice.scenarioId);
    if (!scenario || !kit) return;
    const { cast, facts, stance, history } = choice;
    send({
      type: 'talk.opened',
      session: startSession({
        compiled: scenario,
        cast,
        facts,
        stance,
        history,
        unsent: advice.isUnsent,
        rulesVersion: kit.matcher.version,
        readerVersion: kit.reader.version,
        seed: freshSeed(),
        ...fresh(),
      }),
    });
  };
  const again = (one: Session) => {
    const scenario = scenarioOf(one);
    if (!scenario) return;
    const { stance } = settingOf(scenario, one);
    begin({ scenarioId: one.scenario.id, cast: one.cast, facts: one.facts, stance, history: one.history ?? {} });
  };
  const sayAgain = (one: Session, turn: number) => {
    if (advice.isRefused) return go('choosing');
    const scenario = scenarioOf(one);
    if (!scenario) return;
    const branch = branchSession({ session: one, before: turn, compiled: scenario, ...fresh() });
    send({ type: 'talk.opened', session: asItStands(branch) });
  };
  const resume = (one: Session) => {
    if (advice.isRefused) return go('choosing');
    if (scenarioOf(one) && sameVersion(one)) send({ type: 'talk.opened', session: asItStands(one) });
    else if (scenarioOf(one)) send({ type: 'replay.asked', session: one });
  };
  const goOn = useEffectEvent((id: string) => void withSession(id, resume));
  const ready = kit !== null && screen === 'choosing';
  useEffect(() => {
    if (!ready || goOnWith === null) return;
    setGoOnWith(null);
    goOn(goOnWith);
  }, [ready, goOnWith]);
  const keep = (one: Session) => {
    // A new talk in which nothing was said, and whose draft was cleared again, leaves no trace, on disk neither.
    const isNew = !library.sessions.some(({ id, exchanges }) => id === one.id && exchanges > 0);
    if (isNew && one.turns.length === (one.origin?.turns ?? 0) && one.draft === '') {
      void library.remove(one.id);
      return;
    }
    library.remember(one);
    void saver.save(one).then(refresh);
  };

  if (!settings || !preparation || screen === 'starting') {
    return (
      <div className="app">
        <RunningHead links={[]} ends={[]} current={null} onGo={go} />
      </div>
    );
  }

  if (deleted) {
    return (
      <div className="app">
        <RunningHead links={[]} ends={[]} current={null} onGo={go} />
        <DeletedScreen deleted={deleted} onAgain={() => window.location.reload()} onClose={closeAtOnce} />
      </div>
    );
  }

  const scenario = session ? scenarioOf(session) : null;
  const askStanding = () => {
    go('preparing');
    setAsksStanding(true);
  };
  if (screen === 'rehearsing' && session && scenario && kit) {
    return (
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
        onSettings={change}
        onOpenLink={openLink}
        onCloseAtOnce={closeAtOnce}
      />
    );
  }

  const current = screen === 'debriefing' || screen === 'replaying' ? 'history' : screen;
  return (
    <div className={`app app-${screen}`}>
      <RunningHead links={screen === 'welcome' ? [] : LINKS} ends={ENDS} current={current} onGo={go} />
      {notices.map((notice, index) => {
        const { title, words } = noticeWords(notice);
        const read = { label: 'All right', onAct: () => setNotices((old) => old.filter((one) => one !== notice)) };
        const { file } = notice;
        const show =
          file === null ? [] : [{ label: 'Show the file', onAct: () => void bridge.invoke('files.show', { file }) }];
        return <Notice key={`${notice.code}.${index}`} title={title} words={words} acts={[...show, read]} />;
      })}
      {(trouble !== null || kitFailed) && (
        <Notice
          title="That did not work."
          words={trouble ?? 'The scenarios could not be opened. Your talks are safe.'}
          acts={kitFailed ? [] : [{ label: 'All right', onAct: () => setTrouble(null) }]}
        />
      )}
      {screen === 'welcome' && (
        <WelcomeScreen
          onBegin={() => {
            change({ welcomed: true });
            go('choosing');
          }}
        />
      )}
      {screen === 'choosing' && (
        <LibraryScreen
          scenarios={kit?.scenarios ?? null}
          faults={kit?.faults ?? []}
          sessions={library.sessions}
          own={preparation}
          advice={advice}
          startAt={chosenId}
          support={
            <SupportCard
              about="hurt"
              region={regionOf(settings.region)}
              onRegion={(region) => change({ region })}
              onOpenLink={openLink}
            >
              <Button onClick={askStanding}>Change that answer</Button>
            </SupportCard>
          }
          onLetGo={() => go('letting-go')}
          onAskAgain={askStanding}
          onBegin={(choice) => {
            prepare({ history: choice.history });
            const tellsOfViolence = Object.values(choice.facts).some(describesViolence);
            if (tellsOfViolence && preparation.harm === null) askStanding();
            else begin(choice);
          }}
          onResume={(id) => void withSession(id, resume)}
        />
      )}
      {screen === 'preparing' && (
        <PrepareScreen
          key={asksStanding ? 'standing' : 'first'}
          preparation={preparation}
          table={kit?.scenarios[0]?.tables.history ?? null}
          startAt={asksStanding ? 'standing' : null}
          onPreparation={prepare}
          onDone={() => go('choosing')}
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
          onOpen={(id) => void withSession(id, (one) => send({ type: 'review.asked', session: one }))}
          onReplay={(id) => void withSession(id, (one) => send({ type: 'replay.asked', session: one }))}
          onResume={(id) => void withSession(id, resume)}
          onDelete={(id) => void library.remove(id)}
          onLibrary={() => go('choosing')}
        />
      )}
      {screen === 'debriefing' && session && scenario && kit && (
        <DebriefScreen
          session={session}
          scenario={scenario}
          matcher={kit.matcher}
          withNotes={settings.notes}
          onAgain={() => again(session)}
          onSayAgain={(turn) => sayAgain(session, turn)}
          onReplay={() => send({ type: 'replay.asked', session })}
          onResume={() => resume(session)}
        />
      )}
      {screen === 'replaying' && session && (
        <ReplayScreen
          key={session.id}
          session={session}
          canBranch={sameVersion(session)}
          onSayAgain={(turn) => sayAgain(session, turn)}
          onReview={() => send({ type: 'review.asked', session })}
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
