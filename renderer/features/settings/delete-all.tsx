import type { ReactNode } from 'react';
import { DeleteAllButton } from './delete-all-button';
import type { DeleteAllProps } from './delete-all-button';
import { KEEPING_WORDS } from './keeping-words';

/** What deleting everything means, and the way to it. */
export const DeleteAll = (props: DeleteAllProps): ReactNode => (
  <>
    <h2 className="settings-key level">Delete everything</h2>
    <div>
      <p className="soft">{KEEPING_WORDS.remove}</p>
      <DeleteAllButton {...props} />
    </div>
    <span />
  </>
);
