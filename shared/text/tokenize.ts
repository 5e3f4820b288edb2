import { markClauses } from './clauses';
import { readMark } from './marks';
import { markQuotes } from './quotes';
import { scan, type Piece } from './scan';
import { spell, type Spelling } from './spelling/spell';
import type { OtherReading, Token } from './token';

const NONE: readonly OtherReading[] = [];
/** Spellings are remembered per tokenizer; a text of noise must not fill the memory. */
const MOST_REMEMBERED = 4_000;
const DOT_INSIDE = /^[\p{L}\p{N}]$/u;

function isCaps(raw: string): boolean {
  const upper = raw.toUpperCase();
  return raw === upper && raw.length >= 2 && raw.toLowerCase() !== upper;
}

const blank = { sentence: 0, clause: 0, inQuote: false, opens: false, closes: false };

/** Cuts any text into tokens; see token.ts. Never throws; spans are those of the text as typed. */
export type Tokenizer = (text: string) => readonly Token[];

/**
 * Makes a tokenizer.
 * @param isKnown - words that rules look for: a stretched word is taken back to one of these first.
 */
export function createTokenizer(isKnown: (word: string) => boolean): Tokenizer {
  const remembered = new Map<string, Spelling>();
  const spellingOf = (raw: string): Spelling => {
    const known = remembered.get(raw);
    if (known) return known;
    const spelling = spell(raw, isKnown);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(raw, spelling);
    return spelling;
  };

  const pushWord = (tokens: Token[], { start, end, raw }: Piece): void => {
    const { words, others, stretched } = spellingOf(raw);
    const caps = isCaps(raw);
    words.forEach((norm, place) => {
      const readings = place === 0 ? others : NONE;
      tokens.push({ start, end, kind: 'word', norm, others: readings, caps, stretched, barrier: false, ...blank });
    });
  };

  return (text) => {
    const tokens: Token[] = [];
    const pieces = scan(text);
    for (const [index, piece] of pieces.entries()) {
      const { start, end, kind, raw } = piece;
      if (kind === 'word') pushWord(tokens, piece);
      else if (kind === 'emoji' || raw.length > 40) {
        tokens.push({
          start,
          end,
          kind: 'emoji',
          norm: raw,
          others: NONE,
          caps: false,
          stretched: false,
          barrier: false,
          ...blank,
        });
      } else {
        const mark = kind === 'line' ? { norm: '\n', others: NONE, barrier: true } : readMark(raw);
        const barrier = mark.barrier && !(raw === '.' && isInside(pieces, index));
        tokens.push({
          start,
          end,
          kind,
          norm: mark.norm,
          others: mark.others,
          caps: false,
          stretched: false,
          barrier,
          ...blank,
        });
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
