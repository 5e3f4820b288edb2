import type { ComingBack } from '@shared/review/progress/coming-back';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { wholeDay } from '../../components/day/day-words';
import { MarkedWords } from '../../components/marked-words/marked-words';
import { inTalks } from './progress-words';

interface ComesBackProps<Kind extends string> {
  readonly found: readonly ComingBack<Kind>[];
  readonly words: Readonly<Record<Kind, string>>;
  readonly look: 'weigh' | 'praise';
  /** How many talks were looked at. */
  readonly of: number;
  readonly onOpen: (id: string) => void;
}

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** Kinds of mark that came in several of the latest talks: the latest line of each, and the way to the talk it is from. */
export function ComesBack<Kind extends string>({ found, words, look, of, onOpen }: ComesBackProps<Kind>): ReactNode {
  return (
    <ul className="pr-back">
      {found.map(({ category, talks, mark, talk }) => (
        <li key={category}>
          <p>
            <b>{capital(words[category])}</b> <span className="soft small">{inTalks(talks, of)}</span>
          </p>
          <p className="spoken">
            “<MarkedWords text={mark.quote} marks={[{ span: mark.span, look }]} />”
          </p>
          <p className="small soft">
            Turn {mark.turn} of{' '}
            <Button look="text" onClick={() => onOpen(talk.id)}>
              {talk.title}, {wholeDay(talk.startedAt)}
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}
