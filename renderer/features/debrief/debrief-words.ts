import type { Point } from '@shared/dialogue/scenario-schema';
import type { OpennessMoment } from '@shared/review/debrief';
import { quoteAround } from '@shared/review/quote';
import { createSpan } from '@shared/text/span';
import { counted } from '../../components/day/day-words';
import { opennessWords } from '../../components/meter/openness-words';

export const POINT_WORDS: Readonly<Record<Point, string>> = {
  why: 'Your why,',
  faults: 'Your part,',
  reasons: 'A reason it could work,',
};

/** "said in turn 2", "said in turns 2 and 3", "did not come up". */
export function pointWords(turns: readonly number[]): string {
  const shown = turns.slice(0, 4);
  const last = shown.at(-1);
  if (last === undefined) return 'did not come up';
  const list = shown.length === 1 ? String(last) : `${shown.slice(0, -1).join(', ')} and ${last}`;
  return `said in ${shown.length === 1 ? 'turn' : 'turns'} ${list}`;
}

/** Asking for the person's own view, and showing it. */
export const OWN_VIEW_WORDS = {
  name: 'Your own view',
  title: 'First, how was it for you?',
  lead: 'Your own view comes before the review, so that it is yours. Answer what you like, leave out what you like.',
  felt: 'How it felt',
  lines: 'Your lines',
  best: 'Best line',
  worst: 'Would say differently',
  noLine: 'No line in particular.',
  none: { best: 'No best line', worst: 'None to change', calm: 'Hard to say' },
  go: 'On to the review',
  skip: 'Leave this out',
  keep: 'Keep this',
  leave: 'Leave it as it was',
  labels: { best: 'Your best line', worst: 'One you would say differently', calm: 'How calm you felt' },
  leftOut: 'You left this out, which is fine.',
  sayNow: 'Add it',
  change: 'Change',
} as const;

/** Saying a line again, in the review. */
export const SAY_AGAIN_WORDS = {
  placeholder: 'How would you say it now?',
  goIn: 'Go back in with these words',
  empty: 'Write the line first',
  close: 'Close',
  notKept: 'Nothing here is kept. If you go back in, the words wait in the field there, unsaid.',
  more: 'These words may be about more than this talk.',
  people: 'People to turn to',
  caption: 'The line as it was, and as it would be',
  before: 'Before',
  now: 'Now',
  taken: 'Taken as',
  weighs: 'May weigh',
  helps: 'Helps',
  nothing: 'nothing',
  guess: '(a guess)',
} as const;

const MOVES = { opened: 'they opened', closed: 'they closed', held: 'they stayed as they were' } as const;

/** A line as it is quoted: whole, or as far as its beginning can be read at a glance. */
export function shortened(line: string): string {
  const quote = quoteAround(line, createSpan(0, line.length));
  return quote.length < line.trim().length ? `${quote} …` : quote;
}

/** One moment of the timeline: "Turn 3, they opened: a little open. You: “I missed the concert.”" */
export function turnSentence(moment: OpennessMoment | undefined, utterance: string | null): string {
  if (!moment) return '';
  const now = opennessWords(moment.openness).toLowerCase();
  if (utterance === null) return `The start: they were ${now}.`;
  return `Turn ${moment.turn}, ${MOVES[moment.direction]}: ${now}. You: “${shortened(utterance)}”`;
}

/** The timeline in one sentence, for those who do not see it. */
export function pathSummary(path: readonly OpennessMoment[]): string {
  const first = path[0];
  const last = path.at(-1);
  if (!first || !last) return 'Nothing was said yet.';
  const moments = path.filter(({ label }) => label !== null).map(({ turn, label }) => `turn ${turn}: ${label}`);
  const turns = last.turn === 1 ? 'one turn' : `${last.turn} turns`;
  const between = moments.length > 0 ? `; ${moments.join('; ')}` : '';
  return `Openness over ${turns}: it starts ${opennessWords(first.openness).toLowerCase()}, ends ${opennessWords(last.openness).toLowerCase()}${between}.`;
}

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** What can be said of a flag and of its rule. */
export const FLAG_WORDS = {
  act: 'Not right here',
  done: 'You marked this as not right here.',
  rule: 'The rule',
  all: 'What is flagged',
} as const;

/** "Two marks are left out: their rules are off." */
export const leftOutWords = (count: number): string =>
  count === 1
    ? 'One mark is left out: its rule is off.'
    : `${capital(counted(count, 'mark', 'marks'))} are left out: their rules are off.`;
