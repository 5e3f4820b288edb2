import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from '../button/button';
import { SlotText } from './slot-text';
import './margin-note.css';

/** What the margin says about one flag. */
export interface MarginNote {
  readonly key: string;
  readonly number: number;
  readonly quote: string;
  /** A word for the closed row: "pressure". */
  readonly kind: string;
  /** "Can read as pressure". */
  readonly message: string;
  readonly why: string;
  /** The calmer shape, slots in braces. */
  readonly calmer: string;
}

interface MarginNotesProps {
  readonly notes: readonly MarginNote[];
  readonly openKey: string | null;
  /** What was done with a flag last, so that it can be undone. */
  readonly done: { readonly words: string; readonly onUndo: () => void } | null;
  readonly onOpen: (key: string | null) => void;
  readonly onKeep: (key: string) => void;
  readonly onWrong: (key: string) => void;
  readonly onMute: (key: string) => void;
  /** To the page of the rule. */
  readonly onRule: (key: string) => void;
  /** Esc in a note: back to the words. */
  readonly onLeave: () => void;
  /** Other lines of the margin; they stand above the notes. */
  readonly children?: ReactNode;
}

function OpenNote({
  note,
  ...on
}: { readonly note: MarginNote } & Omit<MarginNotesProps, 'notes' | 'openKey' | 'done' | 'children'>) {
  return (
    <section className="note" aria-label={`Note ${note.number}`}>
      <h2>
        <span className="num">{note.number}</span>
        {note.message}
      </h2>
      <p className="why">
        {note.why}{' '}
        <Button look="text" onClick={() => on.onRule(note.key)}>
          The rule
        </Button>
      </p>
      <div className="calmer">
        <p className="label">A calmer shape, if it is true</p>
        <p className="spoken">
          <SlotText text={note.calmer} />
        </p>
      </div>
      <div className="acts">
        <Button look="text" onClick={() => on.onKeep(note.key)}>
          Keep it
        </Button>
        <Button look="text" onClick={() => on.onWrong(note.key)}>
          Not right here
        </Button>
        <Button look="text" onClick={() => on.onMute(note.key)}>
          Not this rule
        </Button>
        <Button look="text" onClick={() => on.onOpen(null)}>
          Close
        </Button>
      </div>
    </section>
  );
}

/** The notes beside the composer: closed rows, at most one open. They stack upwards, out of flow, and never move the words. */
export function MarginNotes(props: MarginNotesProps): ReactNode {
  const { notes, openKey, done } = props;
  const list = useRef<HTMLDivElement>(null);
  const opened = useRef(false);

  // An open note takes the focus only when the person opened it by key or pointer, which is the only way one opens.
  useEffect(() => {
    if (openKey !== null && opened.current) list.current?.querySelector<HTMLElement>('.note .acts .btn')?.focus();
    opened.current = false;
  }, [openKey]);

  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onLeave();
  };

  return (
    <div className="notes" ref={list} onKeyDown={handleKeyDown}>
      {props.children}
      {done && (
        <p className="kept-row">
          {done.words}{' '}
          <Button look="text" onClick={done.onUndo}>
            Undo
          </Button>
        </p>
      )}
      {notes.map((note) =>
        note.key === openKey ? (
          <OpenNote key={note.key} {...props} note={note} />
        ) : (
          <button
            key={note.key}
            type="button"
            className="note-row"
            onClick={() => {
              opened.current = true;
              props.onOpen(note.key);
            }}
          >
            <span className="num">
              <span className="vh">Note </span>
              {note.number}
            </span>{' '}
            <span className="quote">{note.quote}</span> <span className="kind">{note.kind}</span>
          </button>
        ),
      )}
    </div>
  );
}
