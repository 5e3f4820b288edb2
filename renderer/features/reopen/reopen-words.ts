import { counted } from '../../components/day/day-words';

/** What is said where an opening is taken to somebody else. */
export const REOPEN_WORDS = {
  title: 'The same opening, met otherwise',
  lead: 'Your first lines are said again just as they were, and then you go on. The talk they come from stays as it is, and the two can be put side by side.',
  whom: 'Who hears it',
  howMuch: 'How much of it',
  nobody: 'There is nobody else here to say it to yet.',
  nothing: 'Nothing was said in this talk yet, so there is no opening to take along.',
  begin: 'Say it there',
  choose: 'Choose who hears it first',
  same: 'in the same talk',
} as const;

/** "My first line", "My first two lines". */
export const linesLabel = (lines: number): string =>
  lines === 1 ? 'My first line' : `My first ${counted(lines, 'line', 'lines')}`;
