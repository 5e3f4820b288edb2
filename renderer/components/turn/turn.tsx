import type { ReactNode } from 'react';
import './turn.css';

interface TurnProps {
  readonly who: string;
  readonly mine: boolean;
  readonly cue?: string | null;
  readonly words: ReactNode;
  /** What stands in the margin beside it. */
  readonly beside?: ReactNode;
}

/** One line of the script: who in the gutter, the words, and what the app says of them in the margin. */
export function Turn({ who, mine, cue, words, beside }: TurnProps): ReactNode {
  return (
    <div className="grid3 turn">
      <p className={mine ? 'who me' : 'who'}>{who}</p>
      <div>
        {cue && <p className="cue">{cue}</p>}
        <p className="spoken">{words}</p>
      </div>
      {beside && <div className="beside">{beside}</div>}
    </div>
  );
}
