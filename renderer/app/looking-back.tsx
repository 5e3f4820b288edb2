import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { Advice } from '@shared/preparation/advise';
import type { PlayKit } from '@shared/session/play-kit';
import type { Session } from '@shared/session/session-schema';
import type { Settings } from '@shared/session/settings-schema';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { lookAt } from './app-machine';
import type { AppEvent } from './app-machine';
import { DebriefScreen, ProgressScreen } from './screens';
import type { talkActs } from './talk-acts';
import type { TalkLibrary } from './use-library';

interface LookingBackProps {
  readonly screen: string;
  readonly session: Session | null;
  readonly scenario: CompiledScenario | null;
  readonly kit: PlayKit | null;
  readonly settings: Settings;
  readonly library: TalkLibrary;
  readonly advice: Advice;
  readonly talk: ReturnType<typeof talkActs>;
  readonly send: (event: AppEvent) => void;
  readonly go: (place: string) => void;
  /** To the library, at a scenario. */
  readonly onScenario: (id: string | null) => void;
  readonly onDrills: () => void;
}

/** The screens that look back: the review of one talk, and how it went over all of them. */
export function LookingBack(props: LookingBackProps): ReactNode {
  const { screen, session, scenario, kit, settings, library, talk, send, go } = props;
  const muted = useMemo(() => new Set(settings.mutedRules), [settings.mutedRules]);
  const review = (one: Session) => send({ type: 'review.asked', session: one });
  if (screen === 'progress') {
    return (
      <ProgressScreen
        scenarios={kit?.scenarios ?? null}
        sessions={library.sessions}
        advice={props.advice}
        muted={muted}
        open={library.open}
        onOpen={(id) => void talk.withSession(id, review)}
        onScenario={props.onScenario}
        onDrills={props.onDrills}
      />
    );
  }
  if (screen !== 'debriefing' || !session || !scenario || !kit) return null;
  return (
    <DebriefScreen
      key={session.id}
      session={session}
      scenario={scenario}
      kit={kit}
      muted={muted}
      withNotes={settings.notes}
      onSession={talk.judge}
      onAgain={() => talk.again(session)}
      onSayAgain={(turn, words) => talk.sayAgain(session, turn, words)}
      onReplay={() => send({ type: 'replay.asked', session })}
      onMap={() => send({ type: 'map.asked', session, look: lookAt(session.scenario.id, { from: 'debriefing' }) })}
      onReopen={() =>
        send({ type: 'reopen.asked', session, look: lookAt(session.scenario.id, { from: 'debriefing' }) })
      }
      onCompare={() =>
        send({ type: 'compare.asked', session, look: lookAt(session.scenario.id, { from: 'debriefing' }) })
      }
      onResume={() => talk.resume(session)}
      onSupport={() => go('support')}
      onRule={(rule) => send({ type: 'rule.asked', session, rule })}
    />
  );
}
