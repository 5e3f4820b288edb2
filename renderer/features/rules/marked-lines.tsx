import { createSpan } from '@shared/text/span';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { onDay } from '../../components/day/day-words';
import { MarkedQuote } from '../../components/marked-words/marked-quote';
import type { WordsMark } from '../../components/marked-words/marked-words';
import { MARKED_WORDS } from './marked-words';
import { markedKey } from './marked-line';
import type { MarkedLine } from './marked-line';

interface MarkedLinesProps {
  readonly lines: readonly MarkedLine[];
  readonly look: WordsMark['look'];
  readonly onForget: (line: MarkedLine) => void;
}

/** What the person marked as not right, each with its talk and its day, and the way to take it back. */
export function MarkedLines({ lines, look, onForget }: MarkedLinesProps): ReactNode {
  return (
    <div role="group" aria-label={MARKED_WORDS.title} className="rule-part">
      <p className="label">{MARKED_WORDS.title}</p>
      <ul>
        {lines.map((line) => {
          const { mark, title } = line;
          const words = mark.utterance.slice(mark.start, mark.end);
          return (
            <li key={markedKey(line)} className="marked-line">
              <p className="spoken">
                <MarkedQuote text={mark.utterance} mark={{ span: createSpan(mark.start, mark.end), look }} />
              </p>
              <p className="small soft">
                {title}, {onDay(mark.at)}{' '}
                <Button look="text" aria-label={`${MARKED_WORDS.forget}: ${words}`} onClick={() => onForget(line)}>
                  {MARKED_WORDS.forget}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
