import type { ReactNode } from 'react';
import { Button } from '../button/button';

interface DisagreeProps {
  /** What it is about, for those who hear the button alone. */
  readonly about: string;
  readonly disputed: boolean;
  readonly onDispute: () => void;
  /** The act, and what is said once it is done. */
  readonly words?: { readonly act: string; readonly done: string };
}

const DIFFERENTLY = { act: 'I see this differently', done: 'You see this differently, and that stands.' };

/** Says that the person sees something differently, and takes it back again. */
export function Disagree({ about, disputed, onDispute, words = DIFFERENTLY }: DisagreeProps): ReactNode {
  const act = disputed ? 'Undo' : words.act;
  return (
    <>
      {disputed && <span className="soft small">{words.done} </span>}
      <Button look="text" aria-label={`${act}: ${about}`} onClick={onDispute}>
        {act}
      </Button>
    </>
  );
}
