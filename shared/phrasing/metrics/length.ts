import { createSpan, type Span } from '../../text/span';
import type { Token } from '../../text/token';
import type { Metric } from './metric';

const SORRY = new Set(['sorry', 'apologise', 'apologies', 'apology', 'apologising']);

/** Words as typed, quoted ones left out: a long quote is somebody's own. */
function ownWords(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token, index) => token.kind === 'word' && !token.inQuote && tokens[index - 1]?.start !== token.start,
  );
}

const spanOf = (token: Token | undefined): readonly Span[] => (token ? [createSpan(token.start, token.end)] : []);

/** More words than this: marked at the word that goes past. */
export const words: Metric = ({ tokens }, threshold) => spanOf(ownWords(tokens)[Math.floor(threshold)]);

/** A sentence of more words than this: marked at the word that goes past. */
export const sentenceWords: Metric = ({ tokens }, threshold) => {
  const counts = new Map<number, number>();
  const spans: Span[] = [];
  for (const word of ownWords(tokens)) {
    const count = (counts.get(word.sentence) ?? 0) + 1;
    counts.set(word.sentence, count);
    if (count === Math.floor(threshold) + 1) spans.push(...spanOf(word));
  }
  return spans;
};

/** More apologies than this: marked at the one that goes past. */
export const sorryCount: Metric = ({ tokens }, threshold) =>
  spanOf(ownWords(tokens).filter((word) => SORRY.has(word.norm))[Math.floor(threshold)]);

/** More questions than this: marked at the mark that goes past. */
export const questionCount: Metric = ({ tokens }, threshold) =>
  spanOf(
    tokens.filter(
      (token) =>
        token.kind === 'mark' &&
        !token.inQuote &&
        (token.norm === '?' || token.others.some(({ norm }) => norm === '?')),
    )[Math.floor(threshold)],
  );
