import type { ReactNode } from 'react';
import { Button } from '../button/button';

interface DisagreeProps {
  /** What it is about, for those who hear the button alone. */
  readonly about: string;
  readonly disputed: boolean;
  readonly onDispute: () => void;
}

/** Says that the person sees something differently, and takes it back again. */
export function Disagree({ about, disputed, onDispute }: DisagreeProps): ReactNode {
  const act = disputed ? 'Undo' : 'I see this differently';
  return (
    <>
      {disputed && <span className="soft small">You see this differently, and that stands. </span>}
      <Button look="text" aria-label={`${act}: ${about}`} onClick={onDispute}>
        {act}
      </Button>
    </>
  );
}
