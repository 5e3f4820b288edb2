import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { ReactNode } from 'react';
import { Button } from '../button/button';
import './confirm.css';

interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly words: string;
  readonly doIt: string;
  readonly keep: string;
  /** Something would be gone for good; other questions leave this out. */
  readonly isGrave?: boolean;
  readonly onDo: () => void;
  readonly onKeep: () => void;
}

/** One plain question before something is gone for good, or leaves the app. The focus starts on keeping. */
export function Confirm({ open, title, words, doIt, keep, isGrave = true, onDo, onKeep }: ConfirmProps): ReactNode {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onKeep()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="confirm-back" />
        <AlertDialog.Popup className="confirm lifted">
          <AlertDialog.Title className="confirm-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="soft">{words}</AlertDialog.Description>
          <div className="confirm-acts">
            <AlertDialog.Close render={<Button />}>{keep}</AlertDialog.Close>
            <Button look={isGrave ? 'grave' : 'first'} onClick={onDo}>
              {doIt}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
