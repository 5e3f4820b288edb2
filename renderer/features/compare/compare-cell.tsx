import type { AlignedRow, PlacedTurn } from '@shared/review/compare/align-talks';
import { movedBy } from '@shared/review/compare/moved-by';
import type { ReactNode } from 'react';
import { moveWords } from './compare-words';
import { ComparedWords } from './compared-words';

interface CompareCellProps {
  readonly turn: PlacedTurn;
  /** What stands beside it. */
  readonly row: AlignedRow;
  readonly other: PlacedTurn | null;
  /** Who answers. */
  readonly name: string;
}

const UP = 'M1 15H17L9 1Z';
const DOWN = 'M1 1H17L9 15Z';

/** One turn of one talk: what was said, what it moved, and what was answered. */
export function CompareCell({ turn, row, other, name }: CompareCellProps): ReactNode {
  const { exchange, moved } = turn;
  const look = moved > 0 ? 'opened' : moved < 0 ? 'closed' : 'held';
  return (
    <>
      <p className="label compare-me">You</p>
      <p className="spoken">
        <ComparedWords turn={exchange} other={other?.exchange.utterance ?? null} />
      </p>
      <p className={`compare-move ${look}`}>
        {moved !== 0 && (
          <svg viewBox="0 0 18 16" aria-hidden="true">
            <path d={moved > 0 ? UP : DOWN} />
          </svg>
        )}
        {moveWords(moved, row.isSame ? [] : movedBy(exchange, moved))}
      </p>
      <p className="label">{name}</p>
      {exchange.answer.cue && <p className="cue">{exchange.answer.cue}</p>}
      <p className="spoken">{exchange.answer.text}</p>
    </>
  );
}
