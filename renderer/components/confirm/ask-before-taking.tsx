import type { ReactNode } from 'react';
import { Confirm } from './confirm';

interface AskBeforeTakingProps {
  readonly open: boolean;
  /** What would leave the app: "this card". */
  readonly what: string;
  readonly onTake: () => void;
  readonly onKeep: () => void;
}

/** The one plain question before words leave the app while a no or an order stands. */
export const AskBeforeTaking = ({ open, what, onTake, onKeep }: AskBeforeTakingProps): ReactNode => (
  <Confirm
    open={open}
    title="Is this for you, or for them?"
    words={`You noted a no or an order. If ${what} ends up with them, it can harm you both, even if it is kind. To keep it for yourself is fine.`}
    doIt="For me: take it along"
    keep="Leave it here"
    isGrave={false}
    onDo={onTake}
    onKeep={onKeep}
  />
);
