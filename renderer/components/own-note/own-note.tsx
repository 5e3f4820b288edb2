import type { ReactNode } from 'react';
import './own-note.css';

/** What the person noted to themselves beside a line: theirs, so in their colour. */
export function OwnNote({ text }: { readonly text: string }): ReactNode {
  return (
    <p className="own-note-kept">
      <span className="label">Your note</span> {text}
    </p>
  );
}
