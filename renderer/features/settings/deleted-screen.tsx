import type { Deleted } from '@shared/ipc/keeping-messages';
import type { ReactNode } from 'react';
import { Button } from '../../components/button/button';
import { counted } from '../../components/day/day-words';
import { leftLines } from './keeping-words';
import './settings-screen.css';
import './your-data.css';

interface DeletedScreenProps {
  readonly deleted: Deleted;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** After everything was deleted: what a look through the folder found, and two ways on. Nothing else can be reached from here. */
export function DeletedScreen({ deleted, onAgain, onClose }: DeletedScreenProps): ReactNode {
  const left = leftLines(deleted);
  const gone = deleted.left.own.length === 0;
  return (
    <main className="page settings">
      <div className="grid3 settings-grid">
        <span />
        <div className="deleted">
          <h1 tabIndex={-1}>{gone ? 'Everything is deleted.' : 'Not everything could be deleted.'}</h1>
          <p>{counted(deleted.removed, 'file', 'files')} removed, and the folder looked through afterwards.</p>
          {left.length > 0 && (
            <>
              <p>Still there:</p>
              <ul className="plain-list">
                {left.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </>
          )}
          <p className="soft">A copy you keep elsewhere is not touched, and a disk may hold traces for a while.</p>
          <div className="bring-in-acts">
            <Button onClick={onClose}>Close Plainspoken</Button>
            <Button look="plain" onClick={onAgain}>
              Begin anew
            </Button>
          </div>
        </div>
        <span />
      </div>
    </main>
  );
}
