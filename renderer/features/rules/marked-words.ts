import { counted } from '../../components/day/day-words';

/** What is said of flags that were marked as not right. */
export const MARKED_WORDS = {
  title: 'You marked as not right',
  forget: 'Take the mark back',
  forgotten: 'The mark is taken back. In new lines the rule speaks again.',
  putBack: 'Put it back',
  isBack: 'The mark is there again.',
  failed: 'That could not be kept. Nothing has changed.',
  file: 'As a file',
  fileWhy:
    'For whoever writes the rules: each as an example of what should pass. The file holds your own words; it lies where you say, and nothing is sent anywhere.',
  save: 'Save as test cases…',
  saved: 'Saved.',
  notSaved: 'That did not work. The marks are still here.',
} as const;

/** "You marked two flags as not right". */
export const markedWords = (count: number): string => `You marked ${counted(count, 'flag', 'flags')} as not right`;
