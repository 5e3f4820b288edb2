import type { Vocabulary } from './vocabulary';

/** Stands for a space, and for the beginning of the line. */
const SPACE = '\u2581';
const UNKNOWN = 0;

/** The best way so far to each place of a line: how likely it is, and the piece it ends with. */
interface Ways {
  readonly score: Float64Array;
  readonly piece: Int32Array;
  readonly length: Int32Array;
}

function offer({ score, piece, length }: Ways, to: number, offered: number, id: number, characters: number): void {
  // A score of 0 is that of a place not reached yet: every piece makes a way less likely.
  if (score[to] !== 0 && offered < (score[to] ?? 0)) return;
  score[to] = offered;
  piece[to] = id;
  length[to] = characters;
}

/** Finds the best way to every place. Going from left to right, the way to a place is final when the ways on from it are tried. */
function findWays(characters: readonly string[], { idOf, scores, longest }: Vocabulary): Ways {
  const places = characters.length + 1;
  const ways: Ways = {
    score: new Float64Array(places),
    piece: new Int32Array(places),
    length: new Int32Array(places).fill(1),
  };
  for (let from = 0; from < characters.length; from += 1) {
    const soFar = ways.score[from] ?? 0;
    let text = '';
    let isKnown = false;
    for (let count = 1; count <= longest && from + count <= characters.length; count += 1) {
      text += characters[from + count - 1] ?? '';
      const id = idOf.get(text);
      if (id === undefined) continue;
      isKnown = true;
      offer(ways, from + count, (scores[id] ?? 0) + soFar, id, count);
    }
    if (!isKnown) offer(ways, from + 1, soFar, UNKNOWN, 1);
  }
  return ways;
}

/**
 * Cuts a line into pieces of the vocabulary: of all ways to cut it, the most likely (Viterbi).
 * @returns ids in order; a run of unknown characters is one 0; empty for an empty line.
 * Source: the unigram tokeniser of @tensorflow-models/universal-sentence-encoder (Apache-2.0), in our own words.
 */
export function tokenise(line: string, vocabulary: Vocabulary): number[] {
  const text = line.normalize('NFKC');
  if (text === '') return [];
  const characters = Array.from(SPACE + text.replaceAll(' ', SPACE));
  const { piece, length } = findWays(characters, vocabulary);
  const ids: number[] = [];
  for (let at = characters.length; at > 0; at -= length[at] ?? 1) {
    const id = piece[at] ?? UNKNOWN;
    if (id !== UNKNOWN || ids.at(-1) !== UNKNOWN) ids.push(id);
  }
  return ids.toReversed();
}
