import { INTENT_WORDS } from '@shared/dialogue/intents';
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

/** What comes before the tags; where nothing could be told, they hold guesses at most. */
const leadWords = (untold: boolean, guesses: number): string =>
  untold ? (guesses > 0 ? 'I could not tell; perhaps' : 'I could not tell') : 'I took that as';

/** "I took that as: owning a fault, asking openly. Not quite?" */
export function TakenAs({ words, unsure, corrected, latest, children }: TakenAsProps): ReactNode {
  if (!latest) {
    return (
      <p className="taken">
        {corrected ? 'You said:' : 'Taken as:'} {words.join(', ')}
      </p>
    );
  }
  const untold = !corrected && words[0] === INTENT_WORDS.unclear;
  const shown = untold ? words.slice(1) : words;
  return (
    <div className="took">
      <p className="taken">
        {corrected ? 'Answered again, as you said' : leadWords(untold, shown.length)} {children}
      </p>
      <ul className="tags">
        {shown.map((word) => (
          <li key={word} className={`tag ${corrected ? 'mine' : unsure ? 'unsure' : ''}`.trim()}>
            {corrected ? `you said: ${word}` : word}
          </li>
        ))}
      </ul>
    </div>
  );
}
