import type { Token } from '../../text/token';
import { isProposalCalledOff } from './guard-words';
import type { GuardWords } from './guard-words';
import type { TakenTable } from './taken-schema';

/** Days of the table, looked up by the words that people type. */
export interface DayWords {
  readonly weekdays: ReadonlyMap<string, string>;
  readonly lists: Readonly<Record<'plain' | 'spans' | 'parts' | 'at' | 'notAfter' | 'notBefore', ReadonlySet<string>>>;
  readonly hours: readonly string[];
}

export function dayWords({ days }: TakenTable): DayWords {
  const { plain, spans, parts, at, notAfter, notBefore } = days;
  const sets = { plain, spans, parts, at, notAfter, notBefore };
  return {
    weekdays: new Map(
      Object.entries(days.weekdays).flatMap(([name, words]) => words.map((word) => [word, name] as const)),
    ),
    lists: Object.fromEntries(Object.entries(sets).map(([key, words]) => [key, new Set(words)])) as never,
    hours: days.hours,
  };
}

/** Something found at a place: its words and how many tokens they take. */
interface Found {
  readonly text: string;
  readonly size: number;
}

const norm = (tokens: readonly Token[], at: number): string => (tokens[at]?.kind === 'word' ? tokens[at].norm : '');

/** "Saturday", "tomorrow", "next week", "this Friday", "the weekend", "the day after tomorrow", "the 14th". */
function readAnchor(tokens: readonly Token[], at: number, words: DayWords): Found | null {
  const { weekdays, lists } = words;
  const [first, second] = [norm(tokens, at), norm(tokens, at + 1)];
  const weekday = weekdays.get(first);
  if (weekday !== undefined) return { text: weekday, size: 1 };
  if (first === 'day' && second === 'after' && norm(tokens, at + 2) === 'tomorrow') {
    return { text: 'the day after tomorrow', size: 3 };
  }
  if (lists.plain.has(first)) return { text: first, size: 1 };
  if ((first === 'next' || first === 'this') && lists.spans.has(second)) {
    return { text: `${first} ${weekdays.get(second) ?? second}`, size: 2 };
  }
  if (first === 'the' && second === 'weekend') return { text: 'the weekend', size: 2 };
  return first === 'the' && /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)$/.test(second)
    ? { text: `the ${second}`, size: 2 }
    : null;
}

/** "morning", "in the evening". */
function readPart(tokens: readonly Token[], at: number, { lists }: DayWords): Found | null {
  const skip = norm(tokens, at) === 'in' && norm(tokens, at + 1) === 'the' ? 2 : 0;
  const part = norm(tokens, at + skip);
  return lists.parts.has(part) && !(skip > 0 && part === 'lunchtime') ? { text: part, size: skip + 1 } : null;
}

function hourOf(word: string, hours: readonly string[]): string | null {
  const half = /^(1[0-2]|[1-9])(?:am|pm)?$/.exec(word)?.[1];
  const named = half === undefined ? word : (hours[Number(half) - 1] ?? '');
  return hours.includes(named) ? named : null;
}

/** "at six", "6pm", "half past six", "six o'clock", "at noon"; a bare number is no time. */
function readTime(tokens: readonly Token[], from: number, { lists, hours }: DayWords): Found | null {
  const skip = lists.at.has(norm(tokens, from)) ? 1 : 0;
  const at = from + skip;
  if (norm(tokens, at) === 'noon' || norm(tokens, at) === 'midday') return { text: norm(tokens, at), size: skip + 1 };
  const quarter = [norm(tokens, at), norm(tokens, at + 1)].join(' ');
  if (/^(?:half past|quarter (?:past|to))$/.test(quarter)) {
    const hour = hourOf(norm(tokens, at + 2), hours);
    return hour === null
      ? null
      : { text: `${quarter.startsWith('half') ? '' : 'a '}${quarter} ${hour}`, size: skip + 3 };
  }
  const hour = hourOf(norm(tokens, at), hours);
  if (hour === null) return null;
  const next = norm(tokens, at + 1);
  if (["o'clock", 'oclock', 'pm', 'am'].includes(next)) return { text: `${hour} o’clock`, size: skip + 2 };
  if (/(?:am|pm)$/.test(norm(tokens, at))) return { text: `${hour} o’clock`, size: skip + 1 };
  // "at one point", "at six foot": a bare hour ends its clause or is followed by a day or a part of one.
  const isLast = tokens[at]?.closes === true || /^(?:on|in|tomorrow|tonight|today|or)$/.test(next);
  return skip > 0 && isLast && norm(tokens, from) !== 'about' ? { text: `${hour} o’clock`, size: skip + 1 } : null;
}

function readAt(tokens: readonly Token[], at: number, words: DayWords): Found | null {
  const anchor = readAnchor(tokens, at, words);
  if (anchor) {
    const part = anchor.text === 'tonight' ? null : readPart(tokens, at + anchor.size, words);
    const time = readTime(tokens, at + anchor.size + (part?.size ?? 0), words);
    const clock = time ? ` at ${time.text.replace(/ o’clock$/, '')}` : '';
    const day =
      anchor.text === 'today' && part ? `this ${part.text}` : [anchor.text, part?.text].filter(Boolean).join(' ');
    return { text: `${day}${clock}`, size: anchor.size + (part?.size ?? 0) + (time?.size ?? 0) };
  }
  const time = readTime(tokens, at, words);
  if (time) return time;
  const inPart = norm(tokens, at) === 'in' ? readPart(tokens, at, words) : null;
  if (inPart) return { text: `the ${inPart.text}`, size: inPart.size };
  const isThis = norm(tokens, at) === 'this' && words.lists.parts.has(norm(tokens, at + 1));
  return isThis ? { text: `this ${norm(tokens, at + 1)}`, size: 2 } : null;
}

/**
 * The days and times that a line proposes, in the order they are named, each once; ready to stand in a sentence.
 * What is past, usual, quoted, negated or a deadline is none.
 */
export function readDays(tokens: readonly Token[], words: DayWords, guards: GuardWords): string[] {
  const { notAfter, notBefore } = words.lists;
  const days: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = readAt(tokens, at, words);
    if (!found) continue;
    const before = norm(tokens, at - 1);
    const isOther = notAfter.has(before) || notBefore.has(norm(tokens, at + found.size));
    const place = { first: at, last: at + found.size - 1 };
    if (!isOther && !isProposalCalledOff(tokens, place, guards)) days.push(found.text);
    at = place.last;
  }
  return [...new Set(days)];
}
