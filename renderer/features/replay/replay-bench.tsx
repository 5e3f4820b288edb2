import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import type { PlayBack } from './use-play-back';

interface ReplayBenchProps {
  readonly play: PlayBack;
  /** How many exchanges the talk has. */
  readonly last: number;
  readonly canBranch: boolean;
  readonly onSayAgain: (turn: number) => void;
  readonly children: ReactNode;
}

const placeWords = (step: number, last: number) => (step === 0 ? 'The start' : `Turn ${step} of ${last}`);

/** Where in the talk one is, and what moves it: one step, any turn, or by itself. */
export function ReplayBench({ play, last, canBranch, onSayAgain, children }: ReplayBenchProps): ReactNode {
  const { step, isPlaying, go, toggle } = play;
  const turn = Math.max(1, step);
  return (
    <div className="grid3 replay-bench">
      <p className="label replay-count" role="status">
        {placeWords(step, last)}
        {isPlaying ? ', going on by itself' : ''}
      </p>
      <div>
        <input
          className="replay-place"
          type="range"
          min={0}
          max={last}
          value={step}
          aria-label="Where in the talk"
          aria-valuetext={placeWords(step, last)}
          onChange={(event) => go(Number(event.target.value))}
        />
        <p className="replay-acts">
          <Button
            look="first"
            offBecause={step === last ? 'This is the end of the talk' : null}
            onClick={() => go(step + 1)}
          >
            Next turn
          </Button>
          <Button look="plain" offBecause={step === 0 ? 'This is the start' : null} onClick={() => go(step - 1)}>
            Back
          </Button>
          <Button
            className="replay-play"
            offBecause={last === 0 ? 'Nothing was said in this talk' : null}
            aria-keyshortcuts="P"
            data-act={isPlaying ? 'Pause' : 'Play slowly'}
            onClick={toggle}
          >
            {isPlaying ? 'Pause' : 'Play slowly'}
          </Button>
          <Button
            look="plain"
            offBecause={canBranch ? null : 'This scenario has changed since; its old talks can be read'}
            onClick={() => onSayAgain(turn)}
          >
            Say turn {turn} in other words
          </Button>
        </p>
      </div>
      {children}
    </div>
  );
}
