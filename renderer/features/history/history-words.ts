import type { SessionSummary } from '@shared/session/session-schema';
import { counted, wholeDay } from '../../components/day/day-words';
import { kindWords } from '../../components/mode/mode-words';

/** What is said on the page of past talks. */
export const HISTORY_WORDS = {
  search: 'Search past talks',
  searchHint: 'A word that one of you said, a title, a name',
  noneFound: 'No talk has that word.',
  noneFoundOfMany: 'No talk has those words in one line.',
  stillLooking: 'Still looking through the older talks.',
  foot: 'Nothing here is ever overwritten. A new try is kept beside the old one, and you can delete any talk.',
  empty: 'No talks yet. The first one can be short: half an hour’s coffee, five lines.',
  askTitle: 'Delete this talk?',
  askWords: 'It can be brought back until you delete another one or close Plainspoken. After that it is gone for good.',
} as const;

export const outcomeWords = ({ ending, exchanges }: SessionSummary): string =>
  ending?.title ?? (exchanges === 0 ? 'Not begun' : `Left at turn ${exchanges}`);

export function aboutWords(session: SessionSummary): string {
  const branch = session.branchOf === null ? '' : ', a branch';
  return `${kindWords(session)}, ${counted(session.exchanges, 'turn', 'turns')}${branch}`;
}

/** "Agreed coffee, Sunday 15 November, seven turns." */
export const talkInWords = ({ title, startedAt, exchanges }: SessionSummary): string =>
  `${title}, ${wholeDay(startedAt)}, ${counted(exchanges, 'turn', 'turns')}.`;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const ofAll = (all: number): string => `${capital(counted(all, 'talk', 'talks'))} in all.`;

interface FoundCount {
  readonly query: string;
  readonly found: number;
  /** Of those found, how many by a line that was said. */
  readonly byLine: number;
  readonly all: number;
}

/** How a search went, in a sentence or two; null for no search. */
export function foundWords({ query, found, byLine, all }: FoundCount): string {
  if (found === 0) return /\s/.test(query.trim()) ? HISTORY_WORDS.noneFoundOfMany : HISTORY_WORDS.noneFound;
  const which = byLine === found ? `where one of you says “${query}”` : `with “${query}”`;
  return `${capital(counted(found, 'talk', 'talks'))} ${which}. ${ofAll(all)}`;
}
