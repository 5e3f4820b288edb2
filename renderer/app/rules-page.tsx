import type { Bridge } from '@shared/ipc/bridge';
import { writeCases } from '@shared/phrasing/write-cases';
import type { RuleBook } from '@shared/phrasing/rule-book';
import type { PlayKit } from '@shared/session/play-kit';
import type { Session } from '@shared/session/session-schema';
import type { Settings } from '@shared/session/settings-schema';
import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Saver } from '../features/rehearsal/saver';
import type { AppContext } from './app-machine';
import { RulesScreen } from './screens';
import type { talkActs } from './talk-acts';
import type { TalkLibrary } from './use-library';
import { useMarked } from './use-marked';

interface RulesPageProps {
  readonly bridge: Bridge;
  readonly loadBook: () => Promise<RuleBook>;
  readonly kit: PlayKit | null;
  readonly settings: Settings;
  readonly talks: TalkLibrary;
  readonly saver: Saver;
  readonly talk: ReturnType<typeof talkActs>;
  readonly rule: string | null;
  readonly back: AppContext['back'];
  readonly session: Session | null;
  /** A no or an order stands: nothing leaves the app without one plain question. */
  readonly asksFirst: boolean;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly go: (place: string) => void;
}

/** The page of rules, with the flags that were marked as not right, and the way back to where a rule was asked about. */
export function RulesPage(props: RulesPageProps): ReactNode {
  const { bridge, kit, settings, talks, saver, talk, session, back, onSettings, go } = props;
  const { lines, told, forget, putBack } = useMarked(talks, saver);
  const handleMuted = useCallback((mutedRules: string[]) => onSettings({ mutedRules }), [onSettings]);
  const leads = useMemo(() => {
    if (!session || (back !== 'rehearsing' && back !== 'debriefing')) return null;
    return back === 'rehearsing'
      ? { words: 'Back to the talk', go: () => void talk.withSession(session.id, talk.resume) }
      : { words: 'Back to the review', go: () => void talk.withSession(session.id, talk.review) };
  }, [session, back, talk]);
  const saveCases = async (): Promise<boolean | null> => {
    const answer = await bridge.invoke('cases.save', { text: writeCases(lines.map(({ mark }) => mark)) });
    return answer.ok ? answer.value.saved : null;
  };
  return (
    <RulesScreen
      matcher={kit?.matcher ?? null}
      loadBook={props.loadBook}
      mutedRules={settings.mutedRules}
      marked={lines}
      startAt={props.rule}
      told={told}
      asksFirst={props.asksFirst}
      onMuted={handleMuted}
      onForget={forget}
      onPutBack={putBack}
      onSaveCases={saveCases}
      onSupport={() => go('support')}
      back={leads}
    />
  );
}
