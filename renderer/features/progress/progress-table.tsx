import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import type { TalkProgress } from '@shared/review/progress/talk-progress';
import { CALM_WORDS } from '@shared/review/view-words';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { shortDay, wholeDay } from '../../components/day/day-words';
import { DIMENSION_WORDS } from '../../components/dimension/dimension-words';
import { levelWords, PROGRESS_WORDS as WORDS } from './progress-words';

interface ProgressTableProps {
  /** Newest first. */
  readonly talks: readonly TalkProgress[];
  readonly onOpen: (id: string) => void;
}

/** The same as the lines, in words: a row for each talk, the newest first. */
export function ProgressTable({ talks, onOpen }: ProgressTableProps): ReactNode {
  const hasFelt = talks.some(({ calm }) => calm !== null);
  return (
    <div className="pr-table">
      <table className="chart-table" aria-label={WORDS.chart}>
        <thead>
          <tr>
            <th scope="col">Talk</th>
            {DIMENSIONS.map((dimension) => (
              <th key={dimension} scope="col">
                {DIMENSION_WORDS[dimension]}
              </th>
            ))}
            {hasFelt && <th scope="col">You felt</th>}
          </tr>
        </thead>
        <tbody>
          {talks.map((talk) => (
            <tr key={talk.id}>
              <th scope="row">
                <Button
                  look="text"
                  aria-label={`${shortDay(talk.startedAt)}, ${talk.title}, ${wholeDay(talk.startedAt)}`}
                  onClick={() => onOpen(talk.id)}
                >
                  {shortDay(talk.startedAt)}, {talk.title}
                </Button>
              </th>
              {DIMENSIONS.map((dimension) => (
                <td key={dimension}>{levelWords(talk, dimension)}</td>
              ))}
              {hasFelt && <td>{talk.calm === null ? '' : CALM_WORDS[talk.calm].toLowerCase()}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
