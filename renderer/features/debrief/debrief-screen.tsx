import { toggleDisagreement } from '@shared/review/disagreements';
import type { Failure } from '@shared/ipc/contract';
import type { Result } from '@shared/result';
import { exchangesOf } from '@shared/session/exchanges';
import type { OwnView } from '@shared/session/person-schema';
import type { Session } from '@shared/session/session-schema';
import { isMarkedWrong, markWrong, unmarkWrong } from '@shared/session/wrong-marks';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { saveFailureWords } from '../../components/notice/failure-words';
import { Notice } from '../../components/notice/notice';
import { OwnViewStep } from './own-view-step';
import { Review } from './review';
import type { ReviewProps } from './review';
import './debrief-screen.css';

interface DebriefScreenProps extends ReviewProps {
  /** What the person has said of this talk, to be kept with it. */
  readonly onSession: (session: Session) => Promise<Result<unknown, Failure>>;
}

const now = () => new Date().toISOString();

/** Whether the person is asked first: of every talk that was had to its end, once. A drill is a quick take, and is over too soon to ask. */
const asksFirst = (session: Session): boolean =>
  session.ownView === null &&
  session.ending !== null &&
  session.ending.kind !== 'safety' &&
  session.mode !== 'drill' &&
  exchangesOf(session).length > 0;

/** The review of one talk: first what the person makes of it, then what happened and why, in their own words, and one thing to try. */
export function DebriefScreen(props: DebriefScreenProps): ReactNode {
  const { session, onSession } = props;
  const [changing, setChanging] = useState(false);
  const [focus, setFocus] = useState<'heading' | 'own-view'>('heading');
  const [failure, setFailure] = useState<Failure | null>(null);
  const keep = async (next: Session) => {
    const saved = await onSession(next);
    setFailure(saved.ok ? null : saved.error);
  };
  const back = () => {
    setFocus('own-view');
    setChanging(false);
  };
  const judge = (view: OwnView) => {
    if (changing) back();
    void keep({ ...session, changedAt: now(), ownView: view });
  };
  return (
    <>
      {failure && (
        <Notice
          title="Not saved yet."
          words={saveFailureWords(failure)}
          acts={[{ label: 'Try again', onAct: () => void keep({ ...session }) }]}
        />
      )}
      {changing || asksFirst(session) ? (
        <OwnViewStep session={session} view={session.ownView} onView={judge} onLeave={back} />
      ) : (
        <Review
          {...props}
          focus={focus}
          onChangeView={() => setChanging(true)}
          onDispute={(dimension) => void keep(toggleDisagreement(session, dimension, now()))}
          onWrong={(flag) => void keep((isMarkedWrong(session, flag) ? unmarkWrong : markWrong)(session, flag, now()))}
        />
      )}
    </>
  );
}
