import type { SessionSummary } from '@shared/session/session-schema';
import { useMemo, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { Button } from '../../components/button/button';
import { Confirm } from '../../components/confirm/confirm';
import { HistoryList } from './history-list';
import type { HistoryActs } from './history-row';
import { HistorySearch } from './history-search';
import { HISTORY_WORDS, foundWords, talkInWords } from './history-words';
import { NO_SEARCH } from './talk-finder';
import type { TalkFinder } from './talk-finder';
import { whichMatch } from './which-match';
import './history-screen.css';

interface HistoryScreenProps extends HistoryActs {
  /** Newest first. */
  readonly sessions: readonly SessionSummary[];
  readonly finder?: TalkFinder;
  /** Where Ctrl+F leads. */
  readonly field?: Ref<HTMLInputElement>;
  readonly onDelete: (session: SessionSummary) => void;
  readonly onLibrary: () => void;
}

/** Past talks by day, with a search over all that was said: open, play back, go on, delete. */
export function HistoryScreen(props: HistoryScreenProps): ReactNode {
  const { sessions, finder = NO_SEARCH, field, onDelete, onLibrary, onOpen, onReplay, onResume } = props;
  const [page, setPage] = useState<HTMLElement | null>(null);
  const [asked, setAsked] = useState<SessionSummary | null>(null);
  const { query, found } = finder;
  const shown = useMemo(
    () => (found === null ? sessions : whichMatch(sessions, query, found)),
    [sessions, query, found],
  );
  const said =
    found === null
      ? ''
      : foundWords({
          query,
          found: shown.length,
          byLine: shown.filter(({ id }) => found.has(id)).length,
          all: sessions.length,
        });
  return (
    <main className="page history" ref={setPage}>
      <div className="grid3 history-grid">
        <h1 className="history-title">Past talks</h1>
        {sessions.length === 0 ? (
          <p className="history-empty spoken">
            {HISTORY_WORDS.empty}{' '}
            <Button look="text" onClick={onLibrary}>
              Open the scenarios
            </Button>
          </p>
        ) : (
          <HistorySearch
            field={field}
            first={query}
            onQuery={finder.ask}
            said={`${said}${found !== null && finder.isReading ? ` ${HISTORY_WORDS.stillLooking}` : ''}`}
          />
        )}
      </div>
      {shown.length > 0 && (
        <HistoryList
          sessions={shown}
          found={found}
          page={page}
          onAskDelete={setAsked}
          onOpen={onOpen}
          onReplay={onReplay}
          onResume={onResume}
        />
      )}
      {sessions.length > 0 && (
        <div className="grid3">
          <p className="history-foot soft small">{HISTORY_WORDS.foot}</p>
        </div>
      )}
      <Confirm
        open={asked !== null}
        title={HISTORY_WORDS.askTitle}
        words={asked === null ? '' : `${talkInWords(asked)} ${HISTORY_WORDS.askWords}`}
        doIt="Delete this talk"
        keep="Keep it"
        onDo={() => {
          if (asked) onDelete(asked);
          setAsked(null);
        }}
        onKeep={() => setAsked(null)}
      />
    </main>
  );
}
