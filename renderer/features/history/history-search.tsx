import { useEffect, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { MAX_QUERY } from '@shared/session/talk-search';
import '../../components/field/field.css';
import { HISTORY_WORDS } from './history-words';

interface HistorySearchProps {
  readonly field?: Ref<HTMLInputElement> | undefined;
  /** What was looked for when this page was left. */
  readonly first: string;
  readonly onQuery: (query: string) => void;
  /** How the search went. */
  readonly said: string;
}

/** Ms after the last key. What was found before stays until then. */
const PAUSE_MS = 150;

/** A word to look for in all talks. Esc clears it. The line below keeps its place, said or not. */
export function HistorySearch({ field, first, onQuery, said }: HistorySearchProps): ReactNode {
  const [text, setText] = useState(first);
  useEffect(() => {
    if (text.trim() === '') {
      onQuery('');
      return undefined;
    }
    const timer = setTimeout(() => onQuery(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, onQuery]);
  return (
    <div className="history-search">
      <input
        ref={field}
        className="field history-find"
        type="search"
        aria-label={HISTORY_WORDS.search}
        placeholder={HISTORY_WORDS.searchHint}
        maxLength={MAX_QUERY}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          setText('');
        }}
      />
      <p className="history-said small soft" role="status">
        {said}
      </p>
    </div>
  );
}
