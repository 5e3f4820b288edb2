import type { CompiledScenario } from '@shared/dialogue/compile-scenario';
import type { Failure } from '@shared/ipc/contract';
import type { Advice } from '@shared/preparation/advise';
import type { Result } from '@shared/result';
import { countsForProgress } from '@shared/review/progress/talk-progress';
import type { Session, SessionSummary } from '@shared/session/session-schema';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { ProgressTalks } from './progress-talks';
import { PROGRESS_WORDS as WORDS } from './progress-words';
import { useProgress } from './use-progress';
import './progress-screen.css';

export interface ProgressScreenProps {
  /** Null until they are loaded. */
  readonly scenarios: readonly CompiledScenario[] | null;
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
  readonly advice: Advice;
  /** Rules that are switched off: what they marked is left out. */
  readonly muted: ReadonlySet<string>;
  readonly open: (id: string) => Promise<Result<Session, Failure>>;
  /** To the review of a talk. */
  readonly onOpen: (id: string) => void;
  /** To a scenario in the library; null: to the library. */
  readonly onScenario: (id: string | null) => void;
  /** To drills of the moments at which something weighed. */
  readonly onDrills: () => void;
}

/** How the person spoke over their talks: by dimension, what helps again and again, what comes back, and a talk to have next. */
export function ProgressScreen(props: ProgressScreenProps): ReactNode {
  const { scenarios, sessions, open } = props;
  const talks = useProgress(scenarios, sessions, open, props.muted);
  return (
    <main className="page progress">
      <div className="grid3">
        <span />
        <div>
          <h1 tabIndex={-1}>{WORDS.title}</h1>
          {(talks === null || talks.length > 0) && <p className="pr-lead soft">{WORDS.lead}</p>}
          {talks === null && (
            <p className="pr-wait soft" role="status">
              {WORDS.reading}
            </p>
          )}
          {talks?.length === 0 && (
            <p className="pr-empty spoken">
              {sessions.some(({ exchanges }) => exchanges > 0) ? WORDS.emptyUnsent : WORDS.empty}{' '}
              <Button look="text" onClick={() => props.onScenario(null)}>
                {WORDS.toScenarios}
              </Button>
            </p>
          )}
        </div>
        {talks && talks.length > 0 && (
          <p className="pr-meta small soft">
            {sessions.filter(countsForProgress).length > talks.length ? `From your latest ${talks.length} talks. ` : ''}
            {WORDS.leftOut}
          </p>
        )}
      </div>
      {talks && talks.length > 0 && <ProgressTalks {...props} talks={talks} />}
    </main>
  );
}
