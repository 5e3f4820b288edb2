import type { Advice } from '@shared/preparation/advise';
import type { Preparation } from '@shared/preparation/preparation-schema';
import { cardLineFor, putOnCard } from '@shared/preparation/put-on-card';
import type { PlayKit } from '@shared/session/play-kit';
import type { Settings } from '@shared/session/settings-schema';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { PractiseStart } from '../features/practise/practise-screen';
import { PractiseScreen } from './screens';
import type { talkActs } from './talk-acts';
import type { TalkLibrary } from './use-library';
import { useTalks } from './use-talks';

interface PractisingProps {
  readonly kit: PlayKit | null;
  readonly settings: Settings;
  readonly preparation: Preparation;
  readonly library: TalkLibrary;
  readonly advice: Advice;
  readonly talk: ReturnType<typeof talkActs>;
  readonly support: ReactNode;
  readonly practice: PractiseStart;
  readonly onPreparation: (change: Partial<Preparation>) => void;
  readonly go: (place: string) => void;
}

/** As the head leads there. */
export const FROM_HEAD: PractiseStart = { way: 'opening', opening: null };

/** Short practice, with what it is made from: the latest talks, the card, the rules that are switched off. */
export function Practising(props: PractisingProps): ReactNode {
  const { settings, preparation, library, advice, talk, go } = props;
  const talks = useTalks(true, library.sessions, library.open);
  const muted = useMemo(() => new Set(settings.mutedRules), [settings.mutedRules]);
  return (
    <PractiseScreen
      kit={props.kit}
      talks={talks}
      muted={muted}
      sayWith={settings.sayWith}
      preparation={preparation}
      isUnsent={advice.isUnsent}
      support={advice.isRefused ? props.support : null}
      key={props.practice.way}
      startAt={props.practice}
      onKeep={(text, points) => {
        const line = cardLineFor(points);
        props.onPreparation({ card: putOnCard(preparation.card, line, text) });
        return line;
      }}
      onGoOn={(one, turn, words) => talk.sayAgain({ ...one, mode: 'drill' }, turn, words)}
      onSupport={() => go('support')}
    />
  );
}
