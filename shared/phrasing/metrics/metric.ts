import type { Span } from '../../text/span';
import type { Token } from '../../text/token';

/** What a measure looks at. */
export interface MetricInput {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** One token for each word as typed: the later parts of a contraction share its span. */
  readonly typedWords: readonly Token[];
  /** The person's earlier utterances of the session, oldest first. */
  readonly earlier: readonly string[];
  readonly tokenize: (text: string) => readonly Token[];
}

/** The first token of each word as typed. */
export const typedWordsOf = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token, index) => token.kind === 'word' && tokens[index - 1]?.start !== token.start);

/**
 * A measure: the places where a threshold is reached, in order; empty when it is not. A long message is marked at the word that
 * passes the bound and never as a whole: numbers, not judgement.
 */
export type Metric = (input: MetricInput, threshold: number) => readonly Span[];
