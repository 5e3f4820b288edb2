import { createSpan } from '../../text/span';
import type { Span } from '../../text/span';

/** Longer lines are shown whole: comparing them word by word would take long and tell little. */
const MOST_WORDS = 400;
const WORD = /[\p{L}\p{N}’']+/gu;

interface Word {
  readonly text: string;
  readonly span: Span;
}

const wordsOf = (line: string): Word[] =>
  [...line.matchAll(WORD)].map(({ 0: text, index }) => ({
    text: text.toLowerCase().replaceAll('’', "'"),
    span: createSpan(index, index + text.length),
  }));

/** For each word whether it is among those that both lines have, in the same order. */
function commonWords(a: readonly Word[], b: readonly Word[]): boolean[] {
  const wide = b.length + 1;
  const best = new Uint16Array((a.length + 1) * wide);
  const at = (i: number, j: number) => best[i * wide + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      best[i * wide + j] = a[i]?.text === b[j]?.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common = a.map(() => false);
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i]?.text === b[j]?.text) {
      common[i] = true;
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return common;
}

/** Fewer words in a row are common to many lines that say different things. */
const FEWEST = 3;

/**
 * What of a line stands in another one, too, word by word and in the same order.
 * @returns stretches of the line of at least three words, in UTF-16 code units, with what is between the words.
 */
export function commonStretches(line: string, other: string): Span[] {
  const [words, others] = [wordsOf(line), wordsOf(other)];
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return [];
  const common = commonWords(words, others);
  const stretches: Span[] = [];
  let begin = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (common[at]) continue;
    const [first, last] = [words[begin], words[at - 1]];
    if (at - begin >= FEWEST && first && last) stretches.push(createSpan(first.span.start, last.span.end));
    begin = at + 1;
  }
  return stretches;
}
