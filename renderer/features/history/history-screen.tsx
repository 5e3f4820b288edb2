import type { SessionSummary } from '@shared/session/session-schema';
import { Fragment, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { Confirm } from '../../components/confirm/confirm';
import { counted, shortDay, wholeDay, wholeMonth } from '../../components/day/day-words';
import { kindWords } from '../../components/mode/mode-words';
import './history-screen.css';

interface HistoryScreenProps {
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
  readonly onOpen: (id: string) => void;
  readonly onReplay: (id: string) => void;
  readonly onResume: (id: string) => void;
  readonly onDelete: (id: string) => void;
  readonly onLibrary: () => void;
}

function outcome(session: SessionSummary): string {
  return session.ending?.title ?? (session.exchanges === 0 ? 'Not begun' : `Left at turn ${session.exchanges}`);
}

function aboutWords(session: SessionSummary): string {
  const branch = session.branchOf === null ? '' : ', a branch';
  const kind = kindWords(session);
  return `${kind}, ${counted(session.exchanges, 'turn', 'turns')}${branch}`;
}

/** So many at first, and so many more each time: a page of thousands would take seconds to lay out. */
const A_PAGE = 100;

/** Past talks by day: open, play back, go on, delete. */
export function HistoryScreen(props: HistoryScreenProps): ReactNode {
  const [shown, setShown] = useState(A_PAGE);
  const sessions = props.sessions.slice(0, shown);
  const older = props.sessions.length - sessions.length;
  const [asked, setAsked] = useState<SessionSummary | null>(null);
  return (
    <main className="page history">
      <div className="grid3 history-grid">
        <h1 className="history-title">Past talks</h1>
        {sessions.length === 0 && (
          <p className="history-empty spoken">
            No talks yet. The first one can be short: half an hour’s coffee, five lines.{' '}
            <Button look="text" onClick={props.onLibrary}>
              Open the scenarios
            </Button>
          </p>
        )}
        {sessions.map((session, index) => {
          const before = sessions[index - 1];
          const month = wholeMonth(session.startedAt);
          const newMonth = !before || wholeMonth(before.startedAt) !== month;
          const open = session.ending === null ? props.onResume : props.onOpen;
          return (
            <Fragment key={session.id}>
              {newMonth ? <h2 className="month">{month}</h2> : <span className="line" />}
              <p className="day">{shortDay(session.startedAt)}</p>
              <div className="what">
                <h3>
                  <button type="button" className="what-open" onClick={() => open(session.id)}>
                    {session.title}
                  </button>{' '}
                  <span title={session.name}>
                    with <bdi>{session.name}</bdi>
                  </span>
                </h3>
                <p className="what-acts">
                  {session.ending === null ? (
                    <Button look="text" onClick={() => props.onResume(session.id)}>
                      Go on
                    </Button>
                  ) : (
                    <Button look="text" onClick={() => props.onOpen(session.id)}>
                      Review
                    </Button>
                  )}
                  {session.exchanges > 0 && (
                    <Button look="text" onClick={() => props.onReplay(session.id)}>
                      Play back
                    </Button>
                  )}
                  <Button
                    look="text"
                    aria-label={`Delete ${session.title} of ${wholeDay(session.startedAt)}`}
                    onClick={() => setAsked(session)}
                  >
                    Delete
                  </Button>
                </p>
              </div>
              <p className="out">
                {outcome(session)}
                <span className="quiet">{aboutWords(session)}</span>
              </p>
            </Fragment>
          );
        })}
        {older > 0 && (
          <p className="history-foot">
            <Button onClick={() => setShown(shown + A_PAGE)}>Show older talks ({older})</Button>
          </p>
        )}
        {sessions.length > 0 && (
          <p className="history-foot soft small">
            Nothing here is ever overwritten. A new try is kept beside the old one, and you can delete any talk.
          </p>
        )}
      </div>
      <Confirm
        open={asked !== null}
        title="Delete this talk?"
        words={
          asked === null
            ? ''
            : `${asked.title}, ${wholeDay(asked.startedAt)}, ${counted(asked.exchanges, 'turn', 'turns')}. It cannot be brought back.`
        }
        doIt="Delete this talk"
        keep="Keep it"
        onDo={() => {
          if (asked) props.onDelete(asked.id);
          setAsked(null);
        }}
        onKeep={() => setAsked(null)}
      />
    </main>
  );
}
