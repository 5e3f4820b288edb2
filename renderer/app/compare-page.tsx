import { choosePair } from '@shared/review/compare/choose-pair';
import type { PlayKit } from '@shared/session/play-kit';
import type { Session } from '@shared/session/session-schema';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AppEvent, Look } from './app-machine';
import { backFrom } from './back-from';
import { CompareScreen } from './screens';
import type { talkActs } from './talk-acts';
import type { TalkLibrary } from './use-library';
import { usePair } from './use-pair';

interface ComparePageProps {
  readonly library: TalkLibrary;
  readonly kit: PlayKit;
  /** The talk that one came from; null from the library. */
  readonly session: Session | null;
  readonly look: Look;
  readonly talk: ReturnType<typeof talkActs>;
  readonly send: (event: AppEvent) => void;
  readonly go: (place: string) => void;
}

/** Two attempts side by side, with all that they are opened from and lead to. */
export function ComparePage({ library, kit, session, look, talk, send, go }: ComparePageProps): ReactNode {
  const { sessions, open } = library;
  const [pair, setPair] = useState(() => look.pair ?? choosePair(sessions, look.scenarioId, session?.id ?? null));
  const attempts = usePair(kit, open, pair);
  const right = Array.isArray(attempts) ? attempts[1] : null;
  const back = backFrom({ look, session, send, go });
  return (
    <CompareScreen
      attempts={attempts}
      others={sessions.filter(({ scenarioId, exchanges }) => scenarioId === look.scenarioId && exchanges > 0)}
      onPair={setPair}
      onBranch={right && talk.sameVersion(right.session) ? (one, turn) => talk.sayAgain(one, turn) : null}
      onCard={() => go('card')}
      onBack={back.go}
      backWords={back.words}
    />
  );
}
