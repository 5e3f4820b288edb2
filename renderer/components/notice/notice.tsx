import type { ReactNode } from 'react';
import { Button } from '../button/button';
import './notice.css';

export interface NoticeAct {
  readonly label: string;
  readonly onAct: () => void;
}

interface NoticeProps {
  readonly title: string;
  readonly words: string;
  readonly acts: readonly NoticeAct[];
}

/** Something the person must know. It stays until read, in a line of its own, and covers nothing. */
export function Notice({ title, words, acts }: NoticeProps): ReactNode {
  return (
    <section className="notice" role="status" tabIndex={-1}>
      <p>
        <b>{title}</b> {words}
      </p>
      <span className="notice-acts">
        {acts.map(({ label, onAct }) => (
          <Button key={label} look="text" onClick={onAct}>
            {label}
          </Button>
        ))}
      </span>
    </section>
  );
}
