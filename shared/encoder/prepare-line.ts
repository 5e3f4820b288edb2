/** Of a longer text only the beginning is read; 128 pieces never reach further in words that are known. */
const MOST_CHARACTERS = 4096;

const isShouted = (line: string): boolean => /\p{Lu}.*\p{Lu}/su.test(line) && !/\p{Ll}/u.test(line);

/**
 * Puts a line into the form the model was trained on: straight quotes, single spaces, no shouting. The model does not know a line
 * break or a tab at all, and takes "WHY WON'T YOU ANSWER" for something else than the same words in small letters (cosine .60).
 */
export function prepareLine(text: string): string {
  const line = text
    .slice(0, MOST_CHARACTERS)
    .replace(/[‘’ʼ′]/gu, "'")
    .replace(/[“”„″]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
  return isShouted(line) ? line.toLowerCase() : line;
}
