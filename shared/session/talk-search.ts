import { foldText } from '../text/fold';
import { createSpan } from '../text/span';
import type { Span } from '../text/span';
import type { TalkWords, WordsLine } from './talk-words';

/** UTF-16 code units of what is looked for; what is longer is cut. */
export const MAX_QUERY = 100;
const MAX_QUERY_WORDS = 8;
const MAX_MARKS = 8;

/** The first line of a talk in which all the words stand, with the places of each. */
export interface FoundLine extends WordsLine {
  readonly id: string;
  /** By start, without overlaps. */
  readonly spans: readonly Span[];
}

/** A search over all talks, in memory alone. */
export interface TalkSearch {
  /** Takes talks in, in place of what was known of them. */
  put(talks: readonly TalkWords[]): void;
  drop(ids: readonly string[]): void;
  /** One line of each talk that has a line with every word; a word is found by its beginning. Empty for an empty query. */
  find(query: string): FoundLine[];
}

interface Entry {
  readonly lines: readonly WordsLine[];
  /** All lines folded, one after another, each ending with a line break. */
  readonly folded: string;
}

const LETTER = /[\p{L}\p{N}]/u;
const isWordStart = (text: string, at: number): boolean => at === 0 || !LETTER.test(text.charAt(at - 1));

/** The next place from `from` on, before `end`, where a word begins with this. */
function nextStart(text: string, word: string, from: number, end: number): number {
  for (let at = text.indexOf(word, from); at !== -1 && at < end; at = text.indexOf(word, at + 1)) {
    if (isWordStart(text, at)) return at;
  }
  return -1;
}

const queryWords = (query: string): string[] =>
  [...new Set(foldText(query.slice(0, MAX_QUERY)).split(/\s+/))]
    .filter((word) => word !== '')
    .slice(0, MAX_QUERY_WORDS);

/** Whether every word of the query begins a word of this text. */
export function hasWords(text: string, query: string): boolean {
  const folded = foldText(text);
  const words = queryWords(query);
  return words.length > 0 && words.every((word) => nextStart(folded, word, 0, folded.length) !== -1);
}

/** Where the line begins and ends that this place is in. */
const lineAround = (text: string, at: number): readonly [number, number] => [
  text.lastIndexOf('\n', at) + 1,
  text.indexOf('\n', at),
];

function spansIn(line: string, words: readonly string[]): Span[] {
  const spans = words
    .flatMap((word) => {
      const all: Span[] = [];
      for (let at = nextStart(line, word, 0, line.length); at !== -1 && all.length < MAX_MARKS;) {
        all.push(createSpan(at, at + word.length));
        at = nextStart(line, word, at + word.length, line.length);
      }
      return all;
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return spans.filter(({ start }, at) => start >= Math.max(0, ...spans.slice(0, at).map(({ end }) => end)));
}

function findIn({ lines, folded }: Entry, words: readonly string[], rarest: string): Omit<FoundLine, 'id'> | null {
  for (let at = nextStart(folded, rarest, 0, folded.length); at !== -1;) {
    const [start, end] = lineAround(folded, at);
    if (words.every((word) => word === rarest || nextStart(folded, word, start, end) !== -1)) {
      let index = 0;
      for (let before = folded.indexOf('\n'); before < start && before !== -1; index += 1)
        before = folded.indexOf('\n', before + 1);
      const line = lines[index];
      return line ? { ...line, spans: spansIn(folded.slice(start, end), words) } : null;
    }
    at = nextStart(folded, rarest, end, folded.length);
  }
  return null;
}

/**
 * Every talk is looked through for each question: of five thousand talks that takes a few hundredths of a second, needs no index to be built
 * and half the memory of one, and finds a word from its first letters on (decision 0018).
 */
export function createTalkSearch(): TalkSearch {
  const talks = new Map<string, Entry>();
  return {
    put(added) {
      for (const { id, lines } of added) {
        const folded = lines.map(({ text }) => `${foldText(text).replaceAll('\n', ' ')}\n`).join('');
        talks.set(id, { lines, folded });
      }
    },
    drop(ids) {
      for (const id of ids) talks.delete(id);
    },
    find(query) {
      const words = queryWords(query);
      // The longest is taken for the rarest.
      const rarest = words.toSorted((a, b) => b.length - a.length)[0];
      if (rarest === undefined) return [];
      const found: FoundLine[] = [];
      for (const [id, entry] of talks) {
        const line = findIn(entry, words, rarest);
        if (line) found.push({ id, ...line });
      }
      return found;
    },
  };
}
