import type { Notice as StorageNotice } from '@shared/ipc/contract';
import type { ReactNode } from 'react';
import { noticeWords } from '../components/notice/failure-words';
import { Notice } from '../components/notice/notice';

interface AppNoticesProps {
  readonly notices: readonly StorageNotice[];
  /** What did not work just now. */
  readonly trouble: string | null;
  readonly onRead: (notice: StorageNotice) => void;
  readonly onShow: (file: string) => void;
  /** Null where reading it does not mend it. */
  readonly onTroubleRead: (() => void) | null;
}

/** What the person should know, under the head until they have read it: of stored data first, then of what they just tried. */
export function AppNotices({ notices, trouble, onRead, onShow, onTroubleRead }: AppNoticesProps): ReactNode {
  return (
    <>
      {notices.map((notice, index) => {
        const { title, words } = noticeWords(notice);
        const read = { label: 'All right', onAct: () => onRead(notice) };
        const { file } = notice;
        const show = file === null ? [] : [{ label: 'Show the file', onAct: () => onShow(file) }];
        return <Notice key={`${notice.code}.${index}`} title={title} words={words} acts={[...show, read]} />;
      })}
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
