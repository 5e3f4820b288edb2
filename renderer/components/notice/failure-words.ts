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

/** What happened to stored data, for the line under the head. */
export function noticeWords(notice: Notice): { readonly title: string; readonly words: string } {
  switch (notice.code) {
    case 'session-set-aside':
      return { title: 'One talk could not be read.', words: 'It is set aside, not deleted. Everything else is fine.' };
    case 'session-newer':
      return {
        title: 'One talk was written by a newer Plainspoken.',
        words: 'It is left as it is; this version cannot open it.',
      };
    case 'settings-set-aside':
      return { title: 'Your settings could not be read.', words: 'They are set aside, and start fresh here.' };
    case 'settings-newer':
      return {
        title: 'Your settings were written by a newer Plainspoken.',
        words: 'They are left as they are; changes made here last until you close the app.',
      };
    case 'index-rebuilt':
      return { title: 'The list of talks was damaged.', words: 'It was made anew from the talks. Nothing is missing.' };
    case 'storage-unwritable':
      return {
        title: 'The folder for your talks cannot be written.',
        words: 'You can practise; what you say is kept only until you close the app.',
      };
  }
}
