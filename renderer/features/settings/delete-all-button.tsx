import { AlertDialog } from '@base-ui/react/alert-dialog';
import type { Bridge } from '@shared/ipc/bridge';
import { DELETE_WORD } from '@shared/ipc/keeping-messages';
import type { Deleted } from '@shared/ipc/keeping-messages';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import '../../components/confirm/confirm.css';
import { KEEPING_WORDS } from './keeping-words';

export interface DeleteAllProps {
  readonly bridge: Bridge;
  readonly onDeleted: (deleted: Deleted) => void;
}

/** Deletes everything, once its word has been typed. */
export function DeleteAllButton({ bridge, onDeleted }: DeleteAllProps): ReactNode {
  const [open, setOpen] = useState(false);
  const [word, setWord] = useState('');
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState(false);
  const typed = word.trim().toLowerCase() === DELETE_WORD;

  const ask = (next: boolean): void => {
    setWord('');
    setOpen(next);
  };
  const remove = async (): Promise<void> => {
    setWorking(true);
    const answer = await bridge.invoke('data.delete', { word: DELETE_WORD });
    setWorking(false);
    ask(false);
    setFailed(!answer.ok);
    if (answer.ok) onDeleted(answer.value);
  };
  const off = working ? 'It is being deleted' : typed ? null : `Type ${DELETE_WORD} first`;
  return (
    <>
      <Button look="grave" onClick={() => ask(true)}>
        Delete everything…
      </Button>
      <p role="status">{failed ? 'That did not work. Close Plainspoken, open it and try again.' : ''}</p>
      <AlertDialog.Root open={open} onOpenChange={ask}>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="confirm-back" />
          <AlertDialog.Popup className="confirm lifted">
            <AlertDialog.Title className="confirm-title">Delete everything?</AlertDialog.Title>
            <AlertDialog.Description className="soft">{KEEPING_WORDS.askRemove}</AlertDialog.Description>
            <label className="delete-word">
              <span className="field-label">
                Type <b>{DELETE_WORD}</b> to go on
              </span>
              <input
                className="field"
                value={word}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => setWord(event.target.value)}
              />
            </label>
            <div className="confirm-acts">
              <AlertDialog.Close render={<Button />}>Keep everything</AlertDialog.Close>
              <Button look="grave" offBecause={off} onClick={() => void remove()}>
                {working ? 'Deleting' : 'Delete everything'}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </>
  );
}
