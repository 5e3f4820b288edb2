import type { Bridge } from '@shared/ipc/bridge';
import type { Deleted } from '@shared/ipc/keeping-messages';
import type { ReactNode } from 'react';
import { BringIn } from './bring-in';
import { DeleteAll } from './delete-all';
import { KeepCopy } from './keep-copy';
import { SetAsideList } from './set-aside-list';
import './your-data.css';

interface YourDataProps {
  readonly bridge: Bridge;
  /** A no or an order stands. */
  readonly asksFirst: boolean;
  readonly onChanged: () => void;
  readonly onDeleted: (deleted: Deleted) => void;
}

/** What the person can do with their own files. */
export const YourData = ({ bridge, asksFirst, onChanged, onDeleted }: YourDataProps): ReactNode => (
  <>
    <KeepCopy bridge={bridge} asksFirst={asksFirst} />
    <BringIn bridge={bridge} onChanged={onChanged} />
    <SetAsideList bridge={bridge} />
    <DeleteAll bridge={bridge} onDeleted={onDeleted} />
  </>
);
