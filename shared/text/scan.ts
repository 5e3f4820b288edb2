import type { TokenKind } from './token';

/** A piece of the text as typed, before spelling. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly raw: string;
}

// One group per kind, tried in this order at each place. White space and invisible characters fall through and are skipped.
const SCAN = new RegExp(
  [
    String.raw`(\r\n|[\n\r\u2028\u2029])`,
    String.raw`((?:https?:\/\/|www\.)[^\s]+)`,
    String.raw`(\d+(?:[.,:]\d+)+|w\/o?(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’‘‛ʼ′＇\x60´｀](?=\p{L})|\p{Cf}+(?=[\p{L}\p{N}\p{M}]))*)`,
    String.raw`((?:\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]{2})(?:\uFE0F|\u200D\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}])*|<\/?3+|[:;=]['’]?-?[()DPpO\/|](?![\p{L}\p{N}]))`,
    String.raw`([!?！？‼⁇⁈⁉]+|\.{2,}|[^\s\p{C}\p{M}\uFE0F])`,
  ].join('|'),
  'uiy',
);
const SKIP = /(?:\r(?=$)|[^\S\r\n\u2028\u2029]|[\p{C}\p{M}\uFE0F])+/uy;

function kindOf(match: RegExpExecArray): TokenKind {
  if (match[3] !== undefined) return 'word';
  if (match[1] !== undefined) return 'line';
  return match[4] === undefined ? 'mark' : 'emoji';
}

/**
 * Cuts a text into words, marks, emoji and line ends with one sticky scan over the original.
 * Any string is taken, lone surrogates and NUL included; what is in no piece is white space or cannot be seen.
 */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    SCAN.lastIndex = at;
    const match = SCAN.exec(text);
    if (match) {
      const raw = match[0];
      pieces.push({ start: at, end: at + raw.length, kind: kindOf(match), raw });
      at += raw.length;
      continue;
    }
    SKIP.lastIndex = at;
    // A character that neither scan knows is passed over, so that the loop always moves on.
    at = SKIP.test(text) ? SKIP.lastIndex : at + 1;
  }
  return pieces;
}
