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

/**
 * What of a line stands in another one, too, word by word and in the same order.
 * @returns stretches of the line, in UTF-16 code units, neighbouring words with what is between them as one; none where less than
 * a third of either line is common: then they are two lines, not two forms of one.
 */
export function commonStretches(line: string, other: string): Span[] {
  const [words, others] = [wordsOf(line), wordsOf(other)];
  if (words.length > MOST_WORDS || others.length > MOST_WORDS) return [];
  const common = commonWords(words, others);
  const count = common.filter(Boolean).length;
  if (count * 3 < Math.max(words.length, others.length)) return [];
  const stretches: Span[] = [];
  for (const [index, { span }] of words.entries()) {
    if (!common[index]) continue;
    const last = stretches.at(-1);
    if (last && common[index - 1]) stretches[stretches.length - 1] = createSpan(last.start, span.end);
    else stretches.push(span);
  }
  return stretches;
}
