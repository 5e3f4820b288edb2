import type { AlignedRow, AlignedTalks } from '@shared/review/compare/align-talks';
import { counted } from '../../components/day/day-words';

/** All that stands beside two attempts of the app's own. */
export const COMPARE_WORDS = {
  sameMoment: 'The same moment, two ways on',
  sameStart: 'The same start, two ways on',
  sameOpening: 'The same opening, met otherwise',
  sideBySide: 'Two talks, side by side',
  alike: 'These two talks are the same from the first line to the last.',
  choose: 'Choose other attempts',
  chooseTitle: 'Which two?',
  chooseHint: 'Choose two talks. The older one stands on the left.',
  chooseOff: 'Choose two first',
  compareThese: 'Show these two',
  keep: 'Leave it as it is',
  earlier: 'The earlier talk',
  later: 'The later talk',
  onlyOne: 'There is only one talk here so far. A second one, or a branch of the first, can stand beside it.',
  gone: 'One of the two talks could not be opened. Choose others.',
  same: 'the same',
  notWeighed: 'not weighed',
  unfinished: 'not finished yet',
  older: 'Show older talks',
} as const;

/** "Turn 6", "Turns 6 and 7", where two stand on one line. */
export function turnWords({ left, right }: AlignedRow): string {
  const numbers = [...new Set([left?.number, right?.number].filter((one) => one !== undefined))];
  return numbers.length === 1 ? `Turn ${numbers[0]}` : `Turns ${numbers.join(' and ')}`;
}

/** "Turns 1 to 5, the same", which breaks before its last two words alone. @param shared - 0: only the ex's first words. */
export function sharedWords(shared: number): string {
  const turns = shared === 1 ? 'Turn 1' : `Turns 1 ${shared === 2 ? 'and' : 'to'} ${shared}`;
  return `${shared === 0 ? 'The start' : turns}, the\u00a0same`;
}

/** How a talk goes back to the one beside it. @param turns - how many of its turns were taken over. */
export const branchWords = (turns: number): string =>
  turns === 0 ? 'begun with the same lines' : `taken up after turn ${turns}`;

/** "closed two steps: bargaining, pressure". @param because - plain words, perhaps none. */
export function moveWords(moved: number, because: readonly string[]): string {
  const steps = counted(Math.abs(moved), 'step', 'steps');
  const how = moved === 0 ? 'as open as before' : `${moved > 0 ? 'opened' : 'closed'} ${steps}`;
  return because.length === 0 ? how : `${how}: ${because.join(', ')}`;
}

/** The heading: what the two have in common. */
export function compareTitle({ shared, sameOpening }: AlignedTalks, sameWords: boolean): string {
  if (shared > 0) return COMPARE_WORDS.sameMoment;
  if (sameOpening) return COMPARE_WORDS.sameStart;
  return sameWords ? COMPARE_WORDS.sameOpening : COMPARE_WORDS.sideBySide;
}
