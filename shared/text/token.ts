/** What a token is: a word or number, a mark (or run of `!` and `?`), an emoji, a line end. */
export type TokenKind = 'word' | 'mark' | 'emoji' | 'line';

/** Another way to read the same letters: `ur` is first `you are`, and also `your`. */
export interface OtherReading {
  readonly norm: string;
  /** How many tokens of the list, from this one on, the reading stands for. */
  readonly size: number;
}

/**
 * One token of the text as typed. A contraction or chat spelling gives several *virtual* tokens that share one span
 * (`can't` → `can`, `not`), so that the span of tokens a to b is always `tokens[a].start` to `tokens[b].end`.
 */
export interface Token {
  /** UTF-16 offsets into the text as typed, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, straight apostrophes, spelled out; what patterns are compared with. */
  readonly norm: string;
  readonly others: readonly OtherReading[];
  /** Two or more letters, all capitals. */
  readonly caps: boolean;
  /** A letter was typed three or more times in a row. */
  readonly stretched: boolean;
  /** Ends a stretch that no pattern gap may jump over: `.`, `!`, `?`, `;`, a line end. */
  readonly barrier: boolean;
  /** Counted from 0; a sentence ends with `.`, `!`, `?` or the line. */
  sentence: number;
  /** Counted from 0 over the whole text; the reach of a guard. */
  clause: number;
  inQuote: boolean;
  /** Nothing but openers such as "please" or "so" stands before it in its clause. */
  opens: boolean;
  /** The last word of its clause, or before a comma. */
  closes: boolean;
}

/** Whether a token may be passed over between two words of a pattern: commas, dashes, quotes, emoji. */
export const isSoft = (token: Token): boolean => token.kind !== 'word' && !token.barrier;
