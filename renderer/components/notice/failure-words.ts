import type { Failure, Notice } from '@shared/ipc/contract';

/** Plain words for a failed save: what is wrong, and that nothing already kept is touched. */
export function saveFailureWords(failure: Failure): string {
  switch (failure.code) {
    case 'storage-full':
      return 'The disk is full. You can go on; your words are held in this window until there is room.';
    case 'storage-read-only':
      return 'The folder for your talks can be read but not written. You can go on; your words are held in this window.';
    case 'too-large':
      return 'This talk has grown too long for one file. What was said up to here is kept.';
    default:
      return 'Writing to the disk did not work. You can go on; your words are held in this window.';
  }
}

interface NoticeWords {
  readonly title: string;
  readonly words: string;
}

/** What happened to stored data, for the line under the head. */
const NOTICE_WORDS: Readonly<Record<Notice['code'], NoticeWords>> = {
  'session-set-aside': {
    title: 'One talk could not be read.',
    words: 'It is set aside, not deleted. Everything else is fine.',
  },
  'session-altered': {
    title: 'The file of one talk has changed on the disk.',
    words: 'It opens all the same, but a word in it may not be the one you wrote.',
  },
  'session-newer': {
    title: 'One talk was written by a newer Plainspoken.',
    words: 'It is left as it is; this version cannot open it.',
  },
  'session-locked': {
    title: 'One talk is locked with another password.',
    words: 'It is left as it is. It opens again in the folder whose password it was written under.',
  },
  'settings-set-aside': {
    title: 'Your settings could not be read.',
    words: 'They are set aside, and start fresh here.',
  },
  'settings-newer': {
    title: 'Your settings were written by a newer Plainspoken.',
    words: 'They are left as they are; changes made here last until you close the app.',
  },
  'index-rebuilt': {
    title: 'The list of talks was damaged.',
    words: 'It was made anew from the talks. Nothing is missing.',
  },
  'storage-unwritable': {
    title: 'The folder for your talks cannot be written.',
    words: 'You can practise; what you say is kept only until you close the app.',
  },
};
export const noticeWords = ({ code }: Notice): NoticeWords => NOTICE_WORDS[code];
