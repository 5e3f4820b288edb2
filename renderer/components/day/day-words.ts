const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric' });
const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const plainDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' });
const plainDayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' });

/** An ISO time as the person's own day: "Sun 22". */
export const shortDay = (iso: string): string => day.format(new Date(iso)).replace(',', '');

/** "Sunday 15 November". */
export const wholeDay = (iso: string): string => longDay.format(new Date(iso)).replace(',', '');

/** "today", or "on 15 November"; with its year where that is another one. @param now - the person's own time. */
export function onDay(iso: string, now: Date = new Date()): string {
  const then = new Date(iso);
  if (then.toDateString() === now.toDateString()) return 'today';
  return `on ${(then.getFullYear() === now.getFullYear() ? plainDay : plainDayOfYear).format(then)}`;
}

/** "2026", in the person's own time. */
export const yearOf = (iso: string): string => String(new Date(iso).getFullYear());

/** "November 2026". */
export const wholeMonth = (iso: string): string => month.format(new Date(iso));

const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Small numbers in words: "seven turns", "one turn", "no turns", "31 turns", "5,000 turns". */
export const counted = (count: number, one: string, many: string): string =>
  `${COUNTS[count] ?? count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
