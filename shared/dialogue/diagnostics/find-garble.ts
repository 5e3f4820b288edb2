const DOUBLED = /(?<![\p{L}’'])(\p{L}[\p{L}’']*)\s+\1(?![\p{L}’'])/iu;
/** An article or an owner, and then another article. */
const TWO_ARTICLES = /(?<![\p{L}’'])(?:a|an|the|your|my|our|every|no) (?:a|an|the|some|another|what)(?![\p{L}’'])/iu;
const WRONG_ARTICLE = /(?<![\p{L}’'])a [aeio]\p{Ll}|(?<![\p{L}’'])an [^aeiouh\s]/iu;
const EMPTY_SLOT = /\s[,.;:!?]|\s\s|^\s|\s$|\(\s*\)/u;
const SMALL_START = /(?:^|[.!?…] )\p{Ll}/u;

/**
 * What is wrong with a filled text as English, of the things that filling can do to it.
 * @param isSentence - whether it must begin, and go on after each full stop, with a capital.
 * @returns a few words, or null. It does not judge what an author wrote, only what no author would write.
 */
export function findGarble(text: string, isSentence: boolean): string | null {
  if (/[{}]|undefined/u.test(text)) return 'an unfilled place';
  if (EMPTY_SLOT.test(text)) return 'an empty place';
  const doubled = DOUBLED.exec(text)?.[0];
  if (doubled !== undefined) return `“${doubled}”`;
  const articles = TWO_ARTICLES.exec(text)?.[0] ?? WRONG_ARTICLE.exec(text)?.[0];
  if (articles !== undefined) return `“${articles}”`;
  return isSentence && SMALL_START.test(text) ? 'a sentence that begins with a small letter' : null;
}
