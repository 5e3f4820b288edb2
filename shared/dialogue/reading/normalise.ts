import { isStretched, unstretch } from '../../text/spelling/unstretch';
import { createTokenizer } from '../../text/tokenize';
import type { Token } from '../../text/token';

/**
 * The reader's own eyes: spelled-out, lower-case tokens with straight apostrophes, chat spellings as words.
 * No word is "known" here, so that reading does not change when the phrasing rules gain one.
 */
export const tokensOf = createTokenizer(() => false);

/** Nobody types a longer word; the rest of it says nothing more. */
const LONGEST_WORD = 40;
const DIGIT = /\p{N}/u;

/** A token as the reader counts it: every number is alike, and the tail of an endless word is left out. */
export function wordOf({ kind, norm }: Token): string {
  if (kind === 'line') return '\n';
  if (kind !== 'word') return norm;
  if (DIGIT.test(norm[0] ?? '')) return '#';
  const word = isStretched(norm) ? unstretch(norm, () => false) : norm;
  return word.slice(0, LONGEST_WORD);
}
