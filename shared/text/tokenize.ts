import { markClauses } from './clauses';
import { joinPieces } from './join-pieces';
import { readMark } from './marks';
import { markQuotes } from './quotes';
import { scan, type Piece } from './scan';
import { spell, type Spelling } from './spelling/spell';
import type { OtherReading, Token, TokenKind } from './token';

const NONE: readonly OtherReading[] = [];
/** Words are remembered per tokenizer; a text of noise must not fill the memory. */
const MOST_REMEMBERED = 4_000;
/** A longer run of marks is noise. */
const LONGEST_MARK = 40;
const DOT_INSIDE = /^[\p{L}\p{N}]$/u;

/** What is known of a word wherever it is typed. */
interface TypedWord extends Spelling {
  readonly caps: boolean;
}

function isCaps(raw: string): boolean {
  const upper = raw.toUpperCase();
  return raw === upper && raw.length >= 2 && raw.toLowerCase() !== upper;
}

/** A token as it is made: quotes, sentences and clauses are marked once all are there. */
function createToken(
  { start, end }: Piece,
  kind: TokenKind,
  norm: string,
  others: readonly OtherReading[],
  { caps = false, stretched = false, barrier = false },
): Token {
  return {
    start,
    end,
    kind,
    norm,
    others,
    caps,
    stretched,
    barrier,
    sentence: 0,
    clause: 0,
    inQuote: false,
    opens: false,
    closes: false,
  };
}

/** Cuts any text into tokens; see token.ts. Never throws; spans are those of the text as typed. */
export type Tokenizer = (text: string) => readonly Token[];

/**
 * Makes a tokenizer.
 * @param isKnown - words that rules look for: a stretched word is taken back to one of these first.
 */
export function createTokenizer(isKnown: (word: string) => boolean): Tokenizer {
  const remembered = new Map<string, TypedWord>();
  const readWord = (raw: string): TypedWord => {
    const known = remembered.get(raw);
    if (known) return known;
    const word = { ...spell(raw, isKnown), caps: isCaps(raw) };
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(raw, word);
    return word;
  };

  const pushWord = (tokens: Token[], piece: Piece): void => {
    const word = readWord(piece.raw);
    let others = word.others;
    for (const norm of word.words) {
      tokens.push(createToken(piece, 'word', norm, others, word));
      others = NONE;
    }
  };

  return (text) => {
    const tokens: Token[] = [];
    const pieces = joinPieces(text, scan(text), isKnown);
    for (let index = 0; index < pieces.length; index += 1) {
      const piece = pieces[index];
      if (!piece) break;
      const { kind, raw } = piece;
      if (kind === 'word') pushWord(tokens, piece);
      else if (kind === 'line') tokens.push(createToken(piece, kind, '\n', NONE, { barrier: true }));
      else if (kind === 'emoji' || raw.length > LONGEST_MARK) tokens.push(createToken(piece, 'emoji', raw, NONE, {}));
      else {
        const { norm, others, barrier } = readMark(raw);
        const ends = barrier && !(raw === '.' && isInside(pieces, index));
        tokens.push(createToken(piece, kind, norm, others, { barrier: ends }));
      }
    }
    markQuotes(text, tokens);
    markClauses(text, tokens);
    return tokens;
  };
}

/** Whether a full stop stands inside an abbreviation ("e.g", "u.k") and ends nothing. */
function isInside(pieces: readonly Piece[], index: number): boolean {
  const dot = pieces[index];
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (!dot || !before || before.end !== dot.start || !DOT_INSIDE.test(before.raw)) return false;
  if (after?.start === dot.end && after.kind === 'word') return true;
  const dotBefore = pieces[index - 2];
  return dotBefore?.raw === '.' && dotBefore.end === before.start;
}
