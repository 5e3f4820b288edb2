/** Words as a program keeps them. */
export interface KeptWords {
  /** What each byte stands for: a letter, or several that often stand together. The first is the space between two words. */
  readonly pieces: readonly string[];
  readonly spelled: Uint8Array;
}

const SPACE = ' ';
const MOST_PIECES = 256;
/** A pair that comes no more often is not worth a piece, nor looking for the next. */
const RARE = 20;

/** The commonest pair of neighbours within words; null when none is worth a piece. */
function commonestPair(spelled: readonly number[]): readonly [number, number] | null {
  const counts = new Map<number, number>();
  let [most, found] = [RARE, -1];
  for (let at = 1; at < spelled.length; at += 1) {
    const [first = 0, second = 0] = [spelled[at - 1], spelled[at]];
    if (first === 0 || second === 0) continue;
    const pair = first * MOST_PIECES + second;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    if (count > most) [most, found] = [count, pair];
  }
  return found < 0 ? null : [Math.floor(found / MOST_PIECES), found % MOST_PIECES];
}

function joinPairs(spelled: readonly number[], [first, second]: readonly [number, number], piece: number): number[] {
  const joined: number[] = [];
  for (let at = 0; at < spelled.length; at += 1) {
    const isPair = spelled[at] === first && spelled[at + 1] === second;
    joined.push(isPair ? piece : (spelled[at] ?? 0));
    if (isPair) at += 1;
  }
  return joined;
}

/**
 * Writes words in half as many bytes: bytes that stand for no letter stand for pairs of pieces that often come together, pair after
 * pair. Source: byte pair encoding, P. Gage, 1994.
 * @throws RangeError when the words are made of more than 255 letters.
 */
export function writeWords(words: readonly string[]): KeptWords {
  const text = words.join(SPACE);
  const pieces = [SPACE, ...[...new Set(text.split(''))].filter((letter) => letter !== SPACE).sort()];
  if (pieces.length > MOST_PIECES) throw new RangeError('words of too many letters');
  const numbers = new Map(pieces.map((letter, number) => [letter, number]));
  let spelled = text.split('').map((letter) => numbers.get(letter) ?? 0);
  while (pieces.length < MOST_PIECES) {
    const pair = commonestPair(spelled);
    if (!pair) break;
    spelled = joinPairs(spelled, pair, pieces.length);
    pieces.push(pair.map((piece) => pieces[piece] ?? '').join(''));
  }
  return { pieces, spelled: Uint8Array.from(spelled) };
}

/** Reads them back, in order. */
export function readWords({ pieces, spelled }: KeptWords): string[] {
  let text = '';
  for (const byte of spelled) text += pieces[byte] ?? '';
  return text === '' ? [] : text.split(SPACE);
}
