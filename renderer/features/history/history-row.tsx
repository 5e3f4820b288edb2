import type { SessionSummary } from '@shared/session/session-schema';
import type { FoundLine } from '@shared/session/talk-search';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { shortDay, wholeDay } from '../../components/day/day-words';
import { MarkedWords } from '../../components/marked-words/marked-words';
import { aboutWords, outcomeWords } from './history-words';

/** What can be done with a past talk. */
export interface HistoryActs {
  readonly onOpen: (id: string) => void;
  readonly onReplay: (id: string) => void;
  readonly onResume: (id: string) => void;
}

interface HistoryRowProps extends HistoryActs {
  readonly session: SessionSummary;
  /** The line that was looked for, where one was found. */
  readonly found: FoundLine | null;
  /** Whether Tab stops here: at one row of all. */
  readonly isCurrent: boolean;
  readonly onAskDelete: (session: SessionSummary) => void;
}

const WHO = { me: 'You', note: 'Your note' } as const;

/** One past talk: its day in the gutter, what it was and the found line, how it ended in the margin. */
export const HistoryRow = memo(function HistoryRow(props: HistoryRowProps): ReactNode {
  const { session, found, isCurrent, onOpen, onReplay, onResume, onAskDelete } = props;
  const { id, title, name, startedAt, ending, exchanges } = session;
  const tabIndex = isCurrent ? 0 : -1;
  const open = ending === null ? onResume : onOpen;
  return (
    <div className="grid3 history-row">
      <p className="day">{shortDay(startedAt)}</p>
      <div className="what">
        <h3>
          <button type="button" className="what-open" tabIndex={tabIndex} onClick={() => open(id)}>
            {title}
          </button>{' '}
          <span title={name}>
            with <bdi>{name}</bdi>
          </span>
        </h3>
        {found && (
          <p className="spoken what-found">
            <small className={found.who === 'them' ? undefined : 'me'}>
              {found.who === 'them' ? <bdi>{name}</bdi> : WHO[found.who]}
            </small>{' '}
            <MarkedWords text={found.text} marks={found.spans.map((span) => ({ span, look: 'found' }))} />
          </p>
        )}
        <p className="what-acts">
          <Button look="text" tabIndex={tabIndex} onClick={() => open(id)}>
            {ending === null ? 'Go on' : 'Review'}
          </Button>
          {exchanges > 0 && (
            <Button look="text" tabIndex={tabIndex} onClick={() => onReplay(id)}>
              Play back
            </Button>
          )}
          <Button
            look="text"
            tabIndex={tabIndex}
            aria-label={`Delete ${title} of ${wholeDay(startedAt)}`}
            onClick={() => onAskDelete(session)}
          >
            Delete
          </Button>
        </p>
      </div>
      <p className="out">
        {outcomeWords(session)}
        <span className="quiet">{aboutWords(session)}</span>
      </p>
    </div>
  );
});
