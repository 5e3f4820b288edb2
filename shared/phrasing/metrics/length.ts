import { createSpan, type Span } from '../../text/span';
import type { Token } from '../../text/token';
import type { Metric, MetricInput } from './metric';

const SORRY = new Set(['sorry', 'apologise', 'apologies', 'apology', 'apologising']);

/** Words as typed, quoted ones left out: a long quote is somebody's own. */
const ownWords = ({ typedWords }: MetricInput): readonly Token[] => typedWords.filter(({ inQuote }) => !inQuote);

const spanOf = (token: Token | undefined): readonly Span[] => (token ? [createSpan(token.start, token.end)] : []);

/** More words than this: marked at the word that goes past. */
export const words: Metric = (input, threshold) => spanOf(ownWords(input)[Math.floor(threshold)]);

/** A sentence of more words than this: marked at the word that goes past. */
export const sentenceWords: Metric = (input, threshold) => {
  const counts = new Map<number, number>();
  const spans: Span[] = [];
  for (const word of ownWords(input)) {
    const count = (counts.get(word.sentence) ?? 0) + 1;
    counts.set(word.sentence, count);
    if (count === Math.floor(threshold) + 1) spans.push(...spanOf(word));
  }
  return spans;
};

/** More apologies than this: marked at the one that goes past. */
export const sorryCount: Metric = (input, threshold) =>
  spanOf(ownWords(input).filter((word) => SORRY.has(word.norm))[Math.floor(threshold)]);

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
