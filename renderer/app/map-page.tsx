import type { Bridge } from '@shared/ipc/bridge';
import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { Session } from '@shared/session/session-schema';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { askLayout } from '../features/map/ask-layout';
import type { AppEvent, Look } from './app-machine';
import { backFrom } from './back-from';
import { MapScreen } from './screens';
import type { talkActs } from './talk-acts';
import type { TalkLibrary } from './use-library';
import { useWalked } from './use-walked';

interface MapPageProps {
  readonly bridge: Bridge;
  readonly library: TalkLibrary;
  readonly compiled: CompiledScenario;
  /** The talk that one came from; null from the library. */
  readonly session: Session | null;
  readonly look: Look;
  readonly talk: ReturnType<typeof talkActs>;
  readonly send: (event: AppEvent) => void;
  readonly go: (place: string) => void;
}

/** The map of a scenario, with all that it is drawn from and leads to. */
export function MapPage({ bridge, library, compiled, session, look, talk, send, go }: MapPageProps): ReactNode {
  const { scenarioId, view, turn } = look;
  const { open, sessions } = library;
  const { walked, talks } = useWalked(bridge, open, scenarioId);
  const tries = sessions.filter((one) => one.scenarioId === scenarioId && one.exchanges > 0);
  const latestId = tries[0]?.id ?? null;
  const [latest, setLatest] = useState<Session | null>(null);
  useEffect(() => {
    if (session || latestId === null) return;
    void open(latestId).then((answer) => answer.ok && setLatest(answer.value));
  }, [session, latestId, open]);
  const back = backFrom({ look, session, send, go });
  return (
    <MapScreen
      compiled={compiled}
      walked={walked}
      talks={talks}
      trail={session ?? latest}
      cameFrom={session && { turn }}
      view={view}
      layOut={askLayout}
      acts={{
        onPlay: (id, at) => void talk.withSession(id, (one) => send({ type: 'replay.asked', session: one, turn: at })),
        onGoIn: (id, at) =>
          void talk.withSession(id, (one) => {
            if (talk.sameVersion(one)) talk.sayAgain(one, at + 1);
            else send({ type: 'replay.asked', session: one, turn: at });
          }),
        onReview: (id) => void talk.withSession(id, talk.review),
        onCompare: tries.length > 1 ? () => send({ type: 'compare.asked', session, look }) : null,
      }}
      onBack={back.go}
      backWords={back.words}
    />
  );
}
