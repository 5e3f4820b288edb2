import type { Piece } from './scan';
import { foldWord, isSpelling } from './spelling/spell';

const LETTER = /^\p{L}\p{M}*$/u;
/** What may stand between the letters of a word that is spelled out; no two of them differ in one word. */
const BETWEEN = /^[ \u00A0._*-]$/u;
/** "U K" and "e.g" are two letters; from three on a word can be meant. */
const FEWEST_LETTERS = 3;
/** Nobody spells out more at once; beyond it the letters are noise. */
const MOST_LETTERS = 60;
const LONGEST_WORD = 20;
const SHORT_WORDS = new Set(['a', 'i', 'u', 'r']);

type IsWord = (word: string) => boolean;

const isLetter = (piece: Piece | undefined): piece is Piece => piece?.kind === 'word' && LETTER.test(piece.raw);

/** The letters from a place on that are spelled out, each parted from the next by the same single sign. */
function lettersFrom(text: string, pieces: readonly Piece[], from: number): { letters: Piece[]; next: number } {
  const letters: Piece[] = [];
  let sign = '';
  let at = from;
  for (let letter = pieces[at]; isLetter(letter); letter = pieces[at]) {
    letters.push(letter);
    const between = text[letter.end] ?? '';
    // A full stop or a hyphen is a piece of its own, a space is none.
    const next = pieces[at + 1]?.start === letter.end ? at + 2 : at + 1;
    const follows = pieces[next];
    at += 1;
    if (!BETWEEN.test(between) || (sign !== '' && between !== sign) || !isLetter(follows)) break;
    if (follows.start !== letter.end + 1) break;
    sign = between;
    at = next;
  }
  return { letters, next: at };
}

/** Cuts letters into the fewest words that are known, by where each ends; null when they are no words. */
function cutIntoWords(letters: string, isWord: IsWord): number[] | null {
  const fewest: (number[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    fewest[end] = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = fewest[start];
      const best = fewest[end];
      const word = letters.slice(start, end);
      if (!before || (best && best.length <= before.length + 1)) continue;
      if (word.length === 1 ? SHORT_WORDS.has(word) : isWord(word)) fewest[end] = [...before, end];
    }
  }
  return fewest[letters.length] ?? null;
}

function joinLetters(letters: readonly Piece[], isWord: IsWord): Piece[] | null {
  const folded = letters.map(({ raw }) => foldWord(raw)).join('');
  if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS || folded.length !== letters.length) return null;
  const ends = cutIntoWords(folded, isWord);
  if (!ends || ends.length > letters.length / 2) return null;
  return ends.map((end, index) => {
    const own = letters.slice(ends[index - 1] ?? 0, end);
    const raw = own.map((letter) => letter.raw).join('');
    return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, kind: 'word', raw };
  });
}

/** A word with an emoji in its middle: neither half is a word, both together are one. */
function joinAround(pieces: readonly Piece[], at: number, isWord: IsWord): Piece | null {
  const [before, emoji, after] = pieces.slice(at, at + 3);
  if (before?.kind !== 'word' || emoji?.kind !== 'emoji' || after?.kind !== 'word') return null;
  if (before.end !== emoji.start || emoji.end !== after.start) return null;
  const raw = before.raw + after.raw;
  const halves = [before.raw, after.raw].every((half) => isWord(foldWord(half)));
  return !halves && isWord(foldWord(raw)) ? { start: before.start, end: after.end, kind: 'word', raw } : null;
}

/**
 * Puts words together that were taken apart: "p l e a s e", "k.i.l.l", "beg😭ging". Only where words come of it that rules look for.
 * A piece that was joined spans all that was typed for it.
 */
export function joinPieces(text: string, pieces: readonly Piece[], isKnown: IsWord): readonly Piece[] {
  const isWord: IsWord = (word) => isSpelling(word) || isKnown(word);
  const joined: Piece[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at];
    if (!piece) break;
    const spelled = isLetter(piece) ? lettersFrom(text, pieces, at) : null;
    const around = pieces[at + 1]?.kind === 'emoji' ? joinAround(pieces, at, isWord) : null;
    if (spelled && spelled.letters.length >= FEWEST_LETTERS) {
      joined.push(...(joinLetters(spelled.letters, isWord) ?? pieces.slice(at, spelled.next)));
      at = spelled.next;
    } else if (around) {
      joined.push(around);
      at += 3;
    } else {
      joined.push(piece);
      at += 1;
    }
  }
  return joined;
}
