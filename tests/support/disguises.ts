import type { Span } from '@shared/text/span';

/** A text as somebody types it otherwise, and where each code unit of the plain one has gone. */
export interface Disguised {
  readonly text: string;
  /** Where each offset of the plain text stands now: one more than it has code units. */
  readonly at: readonly number[];
}

/** What becomes of one character; `index` is its place, for disguises that leave most alone. */
export type Disguise = (letter: string, index: number, text: string) => string;

/** Types a text otherwise, character by character. */
export function disguise(plain: string, change: Disguise): Disguised {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < plain.length; index += 1) {
    at.push(text.length);
    text += change(plain[index] ?? '', index, plain);
  }
  return { text, at: [...at, text.length] };
}

const LETTER = /[a-z]/i;
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  y: 'у',
  x: 'х',
  i: 'і',
};

const isLetter = (letter: string | undefined): boolean => letter !== undefined && LETTER.test(letter);
const isInside = (index: number, text: string): boolean => isLetter(text[index]) && isLetter(text[index + 1]);

/** The ways of typing that must change nothing of what is found. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  'zero-width spaces inside words': (letter, index, text) => (isInside(index, text) ? `${letter}\u200b` : letter),
  'soft hyphens and joiners inside words': (letter, index, text) =>
    isInside(index, text) ? `${letter}${index % 2 ? '\u00ad' : '\u200d'}` : letter,
  'marks of direction around words': (letter) => (letter === ' ' ? '\u200f \u202a' : letter),
  'combining marks on letters': (letter, index) => (isLetter(letter) && index % 2 ? `${letter}\u0301` : letter),
  'full-width letters': (letter) => (isLetter(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter),
  'letters of another script': (letter) => LOOK_ALIKES[letter] ?? letter,
  'emoji between words': (letter) => (letter === ' ' ? ' 😭👩‍👧 ' : letter),
  'odd spaces': (letter) => (letter === ' ' ? '\u00a0\u2009 ' : letter),
  'Windows line ends': (letter) => (letter === '\n' ? '\r\n' : letter),
  ...Object.fromEntries(
    ['’', '‘', '‛', 'ʼ', '′', '＇', '`', '´'].map((sign) => [
      `${sign} for an apostrophe`,
      (letter: string) => (letter === "'" ? sign : letter),
    ]),
  ),
};

/** Where a span of the plain text stands in the disguised one. What stands around its last character may belong to it or not. */
export function isSpanOf({ at }: Disguised, plain: Span, found: Span): boolean {
  const latest = at[plain.end] ?? 0;
  const earliest = (at[plain.end - 1] ?? 0) + 1;
  return found.start >= (at[plain.start] ?? 0) && found.start <= latest && found.end >= earliest && found.end <= latest;
}
