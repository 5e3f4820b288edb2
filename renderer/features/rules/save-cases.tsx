import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { AskBeforeTaking } from '../../components/confirm/ask-before-taking';
import { MARKED_WORDS as WORDS } from './marked-words';

interface SaveCasesProps {
  /** A no or an order stands: one plain question comes first. */
  readonly asksFirst: boolean;
  /** @returns false where the person changed their mind; null where it could not be written. */
  readonly onSave: () => Promise<boolean | null>;
}

/** The way to take what was marked as not right out of the app, as a file for whoever writes the rules. */
export function SaveCases({ asksFirst, onSave }: SaveCasesProps): ReactNode {
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const save = async () => {
    setSaid('');
    const isSaved = await onSave();
    setSaid(isSaved === null ? WORDS.notSaved : isSaved ? WORDS.saved : '');
  };
  return (
    <div role="group" aria-label={WORDS.file} className="small rules-save">
      <p className="soft">{WORDS.fileWhy}</p>
      <Button look="text" onClick={() => (asksFirst ? setAsking(true) : void save())}>
        {WORDS.save}
      </Button>
      <AskBeforeTaking
        open={asking}
        what="this file"
        onTake={() => {
          setAsking(false);
          void save();
        }}
        onKeep={() => setAsking(false)}
      />
      <p role="status">{said}</p>
    </div>
  );
}
