import type { Dimension } from '@shared/dialogue/scenario-schema';
import { DIMENSIONS } from '@shared/dialogue/scenario-schema';
import type { Lately } from '@shared/review/progress/lately';
import type { NextReason } from '@shared/review/progress/next-scenario';
import type { TalkProgress } from '@shared/review/progress/talk-progress';
import { CALM_WORDS } from '@shared/review/view-words';
import { counted, wholeDay } from '../../components/day/day-words';
import { DIMENSION_WORDS, LEVEL_WORDS } from '../../components/dimension/dimension-words';

export const PROGRESS_WORDS = {
  title: 'Progress',
  lead: 'How you spoke, talk by talk. Nothing is added up here, and a talk that went otherwise than you hoped is no loss.',
  over: 'Over your talks',
  asFelt: 'Calm, as you felt it',
  asFeltLow: 'swept',
  chart: 'Talk by talk',
  hint: 'Point at a talk, or use the arrow keys. Enter opens its review.',
  asTable: 'Show as a table',
  asLines: 'Show as lines',
  leftOut: 'Unsent talks, drills and talks that go on are left out.',
  empty: 'Nothing here yet. Once you have had a talk to its end, you can see here how you spoke.',
  emptyUnsent: 'Your talks are unsent or not finished yet. They are whole as they are, and nothing is weighed in them.',
  one: 'One talk is a beginning. From the second on, lines show here how you spoke.',
  reading: 'Reading your talks.',
  toScenarios: 'Open the scenarios',
  helps: 'What keeps helping',
  back: 'What comes back',
  noneBack: 'Nothing that may weigh on them came in more than one of your latest talks.',
  toDrills: 'Drill these moments',
  next: 'A talk to have next',
  openNext: 'Open this scenario',
} as const;

const isBetter = ({ now, before }: Lately): boolean =>
  (before === 'low' && now !== 'low') || (before === 'medium' && now === 'high');

/** "mostly high lately, medium before"; never a comparison with anybody. */
export function latelyWords(lately: Lately): string {
  const { now, before } = lately;
  if (now === null) return 'not shown lately';
  if (before === null || before === now) return `mostly ${now} lately`;
  return isBetter(lately) ? `mostly ${now} lately, ${before} before` : `mostly ${now} lately; it has been ${before}`;
}

/** How one dimension was in one talk. */
export const levelWords = ({ levels, disputed }: TalkProgress, dimension: Dimension): string =>
  disputed.includes(dimension) ? 'you see it differently' : LEVEL_WORDS[levels[dimension]];

/** "Sunday 15 November, Agreed coffee. Calm medium, honest high, … You felt: carried away." */
export function talkSentence(talk: TalkProgress): string {
  const levels = DIMENSIONS.map((one) => `${DIMENSION_WORDS[one].toLowerCase()} ${levelWords(talk, one)}`).join(', ');
  const felt = talk.calm === null ? '' : ` You felt: ${CALM_WORDS[talk.calm].toLowerCase()}.`;
  return `${wholeDay(talk.startedAt)}, ${talk.title}: ${levels}.${felt}`;
}

/** The chart in one sentence, for those who do not see it. */
export const chartSummary = (talks: number, lines: readonly Lately[]): string =>
  `The five dimensions over ${counted(talks, 'talk', 'talks')}. ${lines
    .map((line) => `${DIMENSION_WORDS[line.dimension]} ${latelyWords(line)}.`)
    .join(' ')}`;

/** "in three of your last twelve talks". */
export const inTalks = (times: number, of: number): string =>
  times === of
    ? `in all of your last ${counted(of, 'talk', 'talks')}`
    : `in ${counted(times, 'talk', 'talks').replace(/ talks?$/, '')} of your last ${counted(of, 'talk', 'talks')}`;

/** Why a talk is suggested. */
export function reasonWords(reason: NextReason): string {
  if (reason.kind === 'sign') return `Because of a sign you noted: ${reason.sign}`;
  if (reason.kind === 'new') return 'Your latest talks held throughout. This one you have not had yet.';
  return `There was room for more under “${DIMENSION_WORDS[reason.dimension]}” lately, and much of this talk turns on it.`;
}
