import type { Notice as StorageNotice } from '@shared/ipc/contract';
import type { ReactNode } from 'react';
import { noticeWords } from '../components/notice/failure-words';
import { Notice } from '../components/notice/notice';
import type { UndoDelete } from './use-undo-delete';

const UNDO_WORDS = 'It can be brought back until you delete another one or close Plainspoken.';

interface AppNoticesProps {
  readonly notices: readonly StorageNotice[];
  /** What did not work just now. */
  readonly trouble: string | null;
  readonly onRead: (notice: StorageNotice) => void;
  readonly onShow: (file: string) => void;
  /** Null where reading it does not mend it. */
  readonly onTroubleRead: (() => void) | null;
  readonly undoDelete: UndoDelete;
}

/** What the person should know, under the head until they have read it: of stored data first, then of what they just did or tried. */
export function AppNotices(props: AppNoticesProps): ReactNode {
  const { notices, trouble, onRead, onShow, onTroubleRead, undoDelete } = props;
  const { deleted, isTold, undo, read } = undoDelete;
  return (
    <>
      {notices.map((notice, index) => {
        const { title, words } = noticeWords(notice);
        const read = { label: 'All right', onAct: () => onRead(notice) };
        const { file } = notice;
        const show = file === null ? [] : [{ label: 'Show the file', onAct: () => onShow(file) }];
        return <Notice key={`${notice.code}.${index}`} title={title} words={words} acts={[...show, read]} />;
      })}
      {deleted && isTold && (
        <Notice
          title={`Deleted: ${deleted.title}, with ${deleted.name}.`}
          words={UNDO_WORDS}
          acts={[
            { label: 'Undo', onAct: undo },
            { label: 'All right', onAct: read },
          ]}
        />
      )}
      {trouble !== null && (
        <Notice
          title="That did not work."
          words={trouble}
          acts={onTroubleRead ? [{ label: 'All right', onAct: onTroubleRead }] : []}
        />
      )}
    </>
  );
}
