import type { ReactNode } from 'react';
import './taken-as.css';

interface TakenAsProps {
  /** Plain words for what the line was taken as, weightiest first. */
  readonly words: readonly string[];
  /** Nothing could be told. */
  readonly unsure: boolean;
  /** The person said themselves what it was for. */
  readonly corrected: boolean;
  /** The latest turn stands out; earlier ones step back into one quiet line. */
  readonly latest: boolean;
  /** What lets the person say it was meant otherwise. */
  readonly children?: ReactNode;
}

/** "I took that as: owning a fault, asking openly. Not quite?" */
export function TakenAs({ words, unsure, corrected, latest, children }: TakenAsProps): ReactNode {
  if (!latest) {
    return (
      <p className="taken">
        {corrected ? 'You said:' : 'Taken as:'} {words.join(', ')}
      </p>
    );
  }
  return (
    <div className="took">
      <p className="taken">
        {corrected ? 'Answered again, as you said' : 'I took that as'} {children}
      </p>
      <ul className="tags">
        {words.map((word) => (
          <li key={word} className={`tag ${corrected ? 'mine' : unsure ? 'unsure' : ''}`.trim()}>
            {corrected ? `you said: ${word}` : word}
          </li>
        ))}
      </ul>
    </div>
  );
}
