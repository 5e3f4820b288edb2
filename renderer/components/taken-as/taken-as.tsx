import type { ReactNode } from 'react';
import './taken-as.css';

interface TakenAsProps {
  /** Plain words for what the line was taken as, weightiest first. */
  readonly words: readonly string[];
  /** Nothing could be told. */
  readonly unsure: boolean;
  /** The latest turn stands out; earlier ones step back into one quiet line. */
  readonly latest: boolean;
}

/** "I took that as: owning a fault, asking openly". */
export function TakenAs({ words, unsure, latest }: TakenAsProps): ReactNode {
  if (!latest) return <p className="taken">Taken as: {words.join(', ')}</p>;
  return (
    <div className="took">
      <p className="taken">I took that as</p>
      <ul className="tags">
        {words.map((word) => (
          <li key={word} className={unsure ? 'tag unsure' : 'tag'}>
            {word}
          </li>
        ))}
      </ul>
    </div>
  );
}
