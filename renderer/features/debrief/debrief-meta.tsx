import { exchangesOf } from '@shared/session/exchanges';
import type { Session } from '@shared/session/session-schema';
import type { ReactNode } from 'react';
import { counted, wholeDay } from '../../components/day/day-words';
import { kindWords } from '../../components/mode/mode-words';

/** Which talk this is: scenario, kind, day and length, in the margin. */
export function DebriefMeta({ session, children }: { readonly session: Session; readonly children?: ReactNode }) {
  return (
    <p className="debrief-meta">
      <span>
        {session.scenario.title}, {kindWords(session)}
      </span>
      <span>
        {wholeDay(session.startedAt)}, {counted(exchangesOf(session).length, 'turn', 'turns')}
      </span>
      {children}
    </p>
  );
}
