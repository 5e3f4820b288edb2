import { LONGEST_NOTE } from '@shared/session/person-schema';
import { useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { STAGE_WORDS } from './rehearsal-words';

interface OwnNoteFormProps {
  /** What was noted beside this turn before. */
  readonly text: string;
  readonly onKeep: (text: string) => void;
  readonly onLeave: () => void;
}

/** A few words to oneself beside the last line: Enter keeps them, Esc leaves them as they were. */
export function OwnNoteForm({ text, onKeep, onLeave }: OwnNoteFormProps): ReactNode {
  const [words, setWords] = useState(text);
  const id = useId();
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onLeave();
    }
    if (event.key !== 'Enter' || event.shiftKey || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    onKeep(words);
  };
  return (
    <section className="note own-note" aria-label={STAGE_WORDS.note} onKeyDown={handleKeyDown}>
      <label className="field-label" htmlFor={id}>
        {STAGE_WORDS.noteLabel}
      </label>
      <textarea
        id={id}
        className="field own-note-words"
        autoFocus
        rows={3}
        maxLength={LONGEST_NOTE}
        aria-describedby={`${id}-hint`}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="label" id={`${id}-hint`}>
        {STAGE_WORDS.noteHint}
      </p>
      <div className="acts">
        <Button look="text" onClick={() => onKeep(words)}>
          {STAGE_WORDS.noteKeep}
        </Button>
        <Button look="text" onClick={onLeave}>
          {STAGE_WORDS.noteLeave}
        </Button>
      </div>
    </section>
  );
}
