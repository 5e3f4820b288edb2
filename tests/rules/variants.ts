const BARE =
  /\b(?:(?:do|does|did|is|are|was|have|has|had|could|should|would|ca|wo)n't|i'(?:m|ve|ll|d)|(?:you|they)'(?:re|ve|ll|d)|(?:that|what|who|he|she|there|it|let)'s)\b/giu;

/** Draws out a vowel of the longest word inside the marked part; null when there is no word to draw out. */
function stretch(text: string, from: number, to: number): string | null {
  const words = [...text.slice(from, to).matchAll(/(?<![\p{L}'’])[a-z]{4,}(?![\p{L}'’])/giu)];
  const longest = words.sort((a, b) => b[0].length - a[0].length)[0];
  if (!longest || /(.)\1\1/u.test(longest[0])) return null;
  const place = longest[0].slice(1).search(/[aeiou]/iu) + 1;
  if (place === 0) return null;
  const at = from + longest.index + place;
  const letter = text[at] ?? '';
  return text.slice(0, at) + letter + letter + text.slice(at);
}

/** The ways in which people type the same line; each must be found like the line itself. */
export function variantsOf(text: string, span: { start: number; end: number }): Record<string, string> {
  const variants: Record<string, string | null> = {
    'curly apostrophes': text.replaceAll("'", '’'),
    'no apostrophes': text.replace(BARE, (word) => word.replace("'", '')),
    'upper case': text.toUpperCase(),
    'u and ur': text.replace(/\byou're\b|\byour\b/giu, 'ur').replace(/\byou\b/giu, 'u'),
    'a drawn-out vowel': stretch(text, span.start, span.end),
    'double spaces': text.replaceAll(' ', '  '),
    'an emoji before': `😭 ${text}`,
    'an emoji before, without a space': `😭${text}`,
  };
  return Object.fromEntries(
    Object.entries(variants).filter((entry): entry is [string, string] => entry[1] !== null && entry[1] !== text),
  );
}
