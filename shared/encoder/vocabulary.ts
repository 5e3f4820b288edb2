import { RESERVED_PIECES } from './layout';

/** The pieces a line is cut into. */
export interface Vocabulary {
  readonly idOf: ReadonlyMap<string, number>;
  /** By id: the logarithm of how likely a piece is. */
  readonly scores: ArrayLike<number>;
  /** Characters of the longest piece. */
  readonly longest: number;
}

/** Makes the vocabulary from its pieces, by id; the first few stand for no text. */
export function createVocabulary(pieces: readonly string[], scores: ArrayLike<number>): Vocabulary {
  const idOf = new Map<string, number>();
  let longest = 1;
  for (const [id, piece] of pieces.entries()) {
    if (id < RESERVED_PIECES) continue;
    idOf.set(piece, id);
    longest = Math.max(longest, piece.length);
  }
  return { idOf, scores, longest };
}
