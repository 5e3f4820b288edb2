import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { Dimension } from '@shared/dialogue/scenario-schema';
import { createDebrief } from '@shared/review/create-debrief';
import { disputedDimensions } from '@shared/review/disagreements';
import type { PlayKit } from '@shared/session/play-kit';
import type { Session } from '@shared/session/session-schema';
import type { FlagInLine } from '@shared/session/wrong-marks';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { Button } from '../../components/button/button';
import { DebriefFlags } from './debrief-flags';
import { DebriefMeta } from './debrief-meta';
import { DebriefNotes } from './debrief-notes';
import { DebriefSection } from './debrief-section';
import { OwnViewSection } from './own-view-section';
import { WhatHappened } from './what-happened';
import { WhySection } from './why-section';
import { YourLines } from './your-lines';
import type { LineVisit } from './your-lines';

export interface ReviewProps {
  readonly session: Session;
  readonly scenario: CompiledScenario;
  readonly kit: PlayKit;
  readonly muted: ReadonlySet<string>;
  /** Whether to tell what whole lines may read as; a setting. */
  readonly withNotes: boolean;
  /** Begins the same scenario again with the same names. */
  readonly onAgain: () => void;
  /** Branches off before this turn (from 1), with these words in the composer. */
  readonly onSayAgain: (turn: number, words: string) => void;
  readonly onReplay: () => void;
  readonly onMap: () => void;
  readonly onCompare: () => void;
  readonly onReopen: () => void;
  readonly onResume: () => void;
  readonly onSupport: () => void;
  /** To the page of a rule; null for the page of all. */
  readonly onRule: (ruleId: string | null) => void;
}

interface ReviewInnerProps extends ReviewProps {
  /** Where the focus begins: the person has come back from their own view, or has just arrived. */
  readonly focus: 'heading' | 'own-view';
  readonly onChangeView: () => void;
  readonly onDispute: (dimension: Dimension) => void;
  readonly onWrong: (flag: FlagInLine) => void;
}

/** What the review says, once the person has said what they make of it. */
export function Review(props: ReviewInnerProps): ReactNode {
  const { session, scenario, kit, focus } = props;
  const debrief = useMemo(() => createDebrief(session, scenario), [session, scenario]);
  const [visit, setVisit] = useState<LineVisit | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    (focus === 'own-view' && change.current ? change.current : heading.current)?.focus();
  }, [session.id, focus]);
  const sayAgain = (turn: number) => setVisit({ turn, again: true });
  const isEmpty = debrief.path.length <= 1;
  const foot = debrief.unscored
    ? { label: 'People to turn to', onAct: props.onSupport }
    : session.ending === null
      ? { label: 'Go on with this talk', onAct: props.onResume }
      : isEmpty
        ? { label: 'Begin again', onAct: props.onAgain }
        : null;

  return (
    <main className="page debrief">
      <ReviewHead {...props} debrief={debrief} heading={heading} />
      {!debrief.unscored && !isEmpty && (
        <>
          {session.ownView && (
            <OwnViewSection
              session={session}
              view={session.ownView}
              debrief={debrief}
              onChange={props.onChangeView}
              changeRef={change}
            />
          )}
          <WhatHappened session={session} debrief={debrief} onTurn={(turn) => setVisit({ turn, again: false })} />
          <WhySection
            debrief={debrief}
            asksForNothing={session.unsent}
            disputed={disputedDimensions(session)}
            onDispute={props.onDispute}
            onSayAgain={sayAgain}
            onAgain={props.onAgain}
          />
          <DebriefSection name="Your words">
            <DebriefFlags
              debrief={debrief}
              session={session}
              matcher={kit.matcher}
              muted={props.muted}
              onWrong={props.onWrong}
              onRule={props.onRule}
              onSayAgain={sayAgain}
            />
          </DebriefSection>
          {props.withNotes && debrief.notes.length > 0 && (
            <DebriefSection name="Second thoughts">
              <DebriefNotes notes={debrief.notes} onSayAgain={sayAgain} />
            </DebriefSection>
          )}
          <YourLines
            session={session}
            scenario={scenario}
            kit={kit}
            muted={props.muted}
            visit={visit}
            onVisit={setVisit}
            onGoIn={props.onSayAgain}
            onSupport={props.onSupport}
          />
        </>
      )}
      {foot && (
        <div className="grid3 debrief-section">
          <p className="debrief-resume">
            <Button onClick={foot.onAct}>{foot.label}</Button>
          </p>
        </div>
      )}
    </main>
  );
}

interface ReviewHeadProps extends ReviewProps {
  readonly debrief: ReturnType<typeof createDebrief>;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** How it ended and what that may mean; beside it, which talk this is. */
function ReviewHead({ session, debrief, heading, onReplay, onMap, onCompare, onReopen }: ReviewHeadProps) {
  return (
    <div className="grid3">
      <span />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {debrief.ending?.title ?? 'Not finished yet'}
        </h1>
        {debrief.ending && <p className="debrief-words">{debrief.ending.words}</p>}
        {!debrief.unscored && <p className="debrief-lead">{debrief.lead}</p>}
        {session.unsent && (
          <p className="debrief-lead">
            An unsent talk: it was for you, and it is whole as it is. It asks for nothing more.
          </p>
        )}
      </div>
      <DebriefMeta session={session}>
        <Button look="text" data-act="Play it back, or branch off" onClick={onReplay}>
          Play it back, or branch off
        </Button>
        <Button look="text" data-act="Map and endings" onClick={onMap}>
          Map and endings
        </Button>
        <Button look="text" data-act="Beside another attempt" onClick={onCompare}>
          Beside another attempt
        </Button>
        <Button look="text" data-act="Same opening, another stance" onClick={onReopen}>
          Same opening, another stance
        </Button>
      </DebriefMeta>
    </div>
  );
}
