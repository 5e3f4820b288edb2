import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { MARKED_WORDS as WORDS } from './marked-words';

interface MarkToldProps {
  /** What became of a mark last; null before anything did. */
  readonly kind: 'forgotten' | 'put-back' | 'failed' | null;
  readonly onPutBack: () => void;
}

const SAYS = { forgotten: WORDS.forgotten, 'put-back': WORDS.isBack, failed: WORDS.failed } as const;

/** Says that a mark was taken back, and offers it once more. */
export function MarkTold({ kind, onPutBack }: MarkToldProps): ReactNode {
  return (
    <div>
      <p role="status">{kind && SAYS[kind]}</p>
      {kind === 'forgotten' && (
        <Button look="text" onClick={onPutBack}>
          {WORDS.putBack}
        </Button>
      )}
    </div>
  );
}
