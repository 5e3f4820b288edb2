import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import type { JobState } from './use-job';

interface WorkLineProps {
  readonly job: JobState;
  /** What is being done: "Writing". */
  readonly doing: string;
  /** What came of it, once it is over. */
  readonly said: readonly string[];
}

/** How far the work is, with a way to stop it; then what came of it. Its line is there before, so that it is read aloud. */
export function WorkLine({ job: { progress, stop }, doing, said }: WorkLineProps): ReactNode {
  const far = progress && progress.total > 0 ? `: ${progress.done} of ${progress.total} talks` : '';
  return (
    <div className="work-line">
      <div role="status">{progress ? <p>{`${doing}${far}`}</p> : said.map((line) => <p key={line}>{line}</p>)}</div>
      {progress && (
        <Button look="text" onClick={stop}>
          Stop
        </Button>
      )}
    </div>
  );
}
