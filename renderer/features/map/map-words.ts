import type { MapPlace } from '@shared/dialogue/map/dialogue-map';
import { counted, onDay } from '../../components/day/day-words';

/** All that the map says of its own. */
export const MAP_WORDS = {
  about: 'What you have not met stays in the fog until you do.',
  aboutEndings: 'Each of them is one way it can go. None is the right one.',
  showList: 'Show as a list',
  showMap: 'Show as a map',
  endings: 'Endings',
  keys: 'Arrows walk along the ways, Enter opens what is there, L shows the list.',
  unmetBeat: 'a moment not met yet',
  unmetDoor: 'an ending not met yet',
  fogNote: 'You have not been here. It stays without a name until you are.',
  doorNote: 'You have not been through this door.',
  nothing: 'Nothing is mapped yet. The first talk draws the first line.',
  failed: 'The map could not be drawn just now. The list has all of it.',
  moments: 'Moments met',
  here: 'You are here',
  play: 'Play it back from here',
  goIn: 'Go in here',
  compare: 'Compare two attempts',
  review: 'See that talk',
  trail: 'this talk',
  latest: 'your latest talk',
  others: 'other talks',
  untaken: 'a way not taken',
  doors: 'endings, met and not',
} as const;

/** "met today", "met in three talks, last on 15 November". */
export function metWords(talks: number, at: string): string {
  return talks === 1 ? `met ${onDay(at)}` : `met in ${counted(talks, 'talk', 'talks')}, last ${onDay(at)}`;
}

/** What the note of a met moment tells. @param taken - how many ways were taken on from it. */
export function beenWords(talks: number, taken: number, untaken: number): string {
  const been = `You have been here in ${counted(talks, 'talk', 'talks')}`;
  const went = taken > 1 ? `, and went on in ${counted(taken, 'way', 'ways')}.` : '.';
  if (untaken === 0) return been + went;
  return `${been}${went} ${sentence(counted(untaken, 'more way', 'more ways'))} on ${untaken === 1 ? 'is' : 'are'} in the fog.`;
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "Twelve moments and six endings are still in the fog." @returns null where nothing is. */
export function fogWords(places: readonly MapPlace[]): string | null {
  const unmet = places.filter(({ met }) => met === null);
  const doors = unmet.filter(({ kind }) => kind === 'ending').length;
  const beats = unmet.length - doors;
  const told = [
    ...(beats > 0 ? [counted(beats, 'moment', 'moments')] : []),
    ...(doors > 0 ? [counted(doors, 'ending', 'endings')] : []),
  ];
  if (told.length === 0) return null;
  return `${sentence(told.join(' and '))} ${unmet.length === 1 ? 'is' : 'are'} still in the fog.`;
}

/** "Three endings not met yet." */
export const closedDoorsWords = (count: number): string =>
  `${sentence(counted(count, 'ending', 'endings'))} not met yet. ${count === 1 ? 'It keeps its name' : 'They keep their names'} until then.`;

/** The whole map in a sentence, for those who do not see it. */
export function mapSummary(places: readonly MapPlace[]): string {
  const met = (kind: MapPlace['kind']) => places.filter((one) => one.kind === kind && one.met).length;
  return `Map: ${counted(met('beat'), 'moment', 'moments')} met, ${counted(met('ending'), 'ending', 'endings')} met. ${fogWords(places) ?? 'Nothing is left in the fog.'}`;
}
