/**
 * Letters of other scripts that are drawn like Latin ones: what a text holds that was typed on two keyboards, or to get past a
 * filter. By case where the two are drawn differently. Own list, after the confusables of Unicode (UTS 39).
 */
const TABLE = `
а:a е:e о:o р:p с:c у:y х:x і:i ј:j ѕ:s һ:h ԁ:d ԛ:q ԝ:w ӏ:l к:k м:m т:t н:h в:b ь:b п:n г:r
А:a В:b Е:e К:k М:m Н:h О:o Р:p С:c Т:t У:y Х:x І:i Ј:j Ѕ:s Ԁ:d Ԛ:q Ԝ:w Ӏ:l
α:a β:b ε:e η:n ι:i κ:k ν:v ο:o ρ:p τ:t υ:u χ:x ω:w γ:y μ:u σ:o
Α:a Β:b Ε:e Ζ:z Η:h Ι:i Κ:k Μ:m Ν:n Ο:o Ρ:p Τ:t Υ:y Χ:x
ı:i ɑ:a ɡ:g ɩ:i ɪ:i ʏ:y ø:o Ø:o ł:l Ł:l đ:d Đ:d ħ:h
`;
const LATIN: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
const LATIN_LETTER = /[a-z]/i;

/** A word as it looks, in Latin letters. */
export interface LookAlike {
  readonly word: string;
  /** Latin letters stand among the others: no language writes so. */
  readonly isMixed: boolean;
}

/**
 * Reads a word by what its letters look like.
 * @param word - accents taken off, case as typed.
 * @returns lower case; null when nothing in it looks like another letter, or something looks like none.
 */
export function readLookAlike(word: string): LookAlike | null {
  let read = '';
  let isMasked = false;
  for (const letter of word) {
    const latin = LATIN.get(letter);
    if (latin === undefined && letter.charCodeAt(0) > 127) return null;
    isMasked ||= latin !== undefined;
    read += latin ?? letter;
  }
  return isMasked ? { word: read.toLowerCase(), isMixed: LATIN_LETTER.test(word) } : null;
}

const DIGITS: Readonly<Record<string, string>> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't' };
const HAS_BOTH = /^(?=.*[a-z])(?=.*[013457])[a-z013457]+$/;

/** Reads digits as the letters they stand for in a word: `k1ll`, `5orry`. @returns what may be meant, likeliest first; empty for none. */
export function readDigits(word: string): readonly string[] {
  if (!HAS_BOTH.test(word)) return [];
  const plain = word.replace(/[03457]/g, (digit) => DIGITS[digit] ?? digit);
  return [plain.replaceAll('1', 'i'), plain.replaceAll('1', 'l')];
}
