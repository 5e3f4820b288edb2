import type { ReviewNote } from '@shared/review/debrief';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { noteSentence } from './note-words';

interface DebriefNotesProps {
  readonly notes: readonly ReviewNote[];
  readonly onSayAgain: (turn: number) => void;
}

/** Whole lines that may be hard to hear though no rule marks a word in them. Nothing is underlined: there is no one place. */
export function DebriefNotes({ notes, onSayAgain }: DebriefNotesProps): ReactNode {
  return (
    <>
      <ul className="words-review">
        {notes.map(({ turn, line, categories }) => (
          <li key={turn} className="word-row">
            <p className="spoken note-line">{line}</p>
            <p className="small soft">
              Turn {turn}: {noteSentence(categories)}
            </p>
            <Button look="text" onClick={() => onSayAgain(turn)}>
              Say turn {turn} again
            </Button>
          </li>
        ))}
      </ul>
      <p className="small soft notes-aside">
        Guesses from how whole lines sound. They can be wrong, and nothing above counts them. Settings can switch them
        off.
      </p>
    </>
  );
}
