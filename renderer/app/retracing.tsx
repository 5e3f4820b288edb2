import type { Bridge } from '@shared/ipc/bridge';
import type { PlayKit } from '@shared/session/play-kit';
import { reopenOptions } from '@shared/session/reopen-options';
import type { ReactNode } from 'react';
import { lookAt } from './app-machine';
import type { AppContext, AppEvent } from './app-machine';
import { backFrom } from './back-from';
import { ComparePage } from './compare-page';
import { MapPage } from './map-page';
import { ReopenScreen, ReplayScreen } from './screens';
import type { talkActs } from './talk-acts';
import type { TalkLibrary } from './use-library';

interface RetracingProps extends AppContext {
  readonly screen: string;
  readonly bridge: Bridge;
  readonly library: TalkLibrary;
  /** Null while the scripts are being loaded. */
  readonly kit: PlayKit | null;
  readonly talk: ReturnType<typeof talkActs>;
  readonly send: (event: AppEvent) => void;
  readonly go: (place: string) => void;
}

/**
 * The screens that go over old ground: one talk played back, its opening taken elsewhere, two side by side, all of a scenario as its
 * map.
 */
export function Retracing(props: RetracingProps): ReactNode {
  const { screen, kit, session, look, turn, talk, send } = props;
  if (screen === 'replaying' && session) {
    const { id } = session.scenario;
    return (
      <ReplayScreen
        key={session.id}
        session={session}
        startAt={turn}
        canBranch={talk.sameVersion(session)}
        onSayAgain={(at) => talk.sayAgain(session, at)}
        onReview={() => talk.review(session)}
        onMap={(at) => send({ type: 'map.asked', session, look: lookAt(id, { from: 'replaying', turn: at }) })}
        onCompare={(at) => send({ type: 'compare.asked', session, look: lookAt(id, { from: 'replaying', turn: at }) })}
        onReopen={(at) => send({ type: 'reopen.asked', session, look: lookAt(id, { from: 'replaying', turn: at }) })}
      />
    );
  }
  if (screen === 'comparing' && look && kit) {
    return <ComparePage key={look.scenarioId} {...props} look={look} kit={kit} />;
  }
  if (screen === 'reopening' && session && look && kit) {
    const back = backFrom({ ...props, look });
    return (
      <ReopenScreen
        session={session}
        options={reopenOptions(session, kit.scenarios)}
        onReopen={(option, lines) => talk.reopen(session, option, lines)}
        onBack={back.go}
        backWords={back.words}
      />
    );
  }
  const compiled = kit?.scenarios.find(({ scenario }) => scenario.id === look?.scenarioId);
  if (screen === 'mapping' && look && compiled) {
    return <MapPage {...props} key={look.scenarioId} look={look} compiled={compiled} />;
  }
  return null;
}
