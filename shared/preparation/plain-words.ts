/** A text as bare words: lower case, straight apostrophes, one space between, no other marks. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
