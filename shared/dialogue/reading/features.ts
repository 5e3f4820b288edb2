import type { Token } from '../../text/token';
import { wordOf } from './normalise';
import { shapeOf } from './skeleton';
import { kindsOf } from './word-kinds';

/**
 * What is counted in a clause; the first letter of a feature is its family. Weights were chosen with voices left out
 * (decisions/0006): letters help with forms not seen before, but there are so many of them that they would drown the words.
 */
export const FAMILY_WEIGHT: Readonly<Record<string, number>> = {
  /** words, and marks */
  w: 1.5,
  /** pairs and triples of words */
  b: 1,
  t: 1,
  /** letters: runs of three and four inside a word */
  c: 0.5,
  /** skeleton: two to four shapes in a row */
  s: 1,
  /** kinds of words, each once */
  k: 1,
  /** length */
  l: 1,
};

const LENGTHS = [1, 3, 6, 12, 24] as const;
const SHORTEST_LETTERS = 3;
const LONGEST_LETTERS = 4;
const SHORTEST_SHAPES = 2;
const LONGEST_SHAPES = 4;

function addLetters(word: string, into: string[]): void {
  const edged = `<${word}>`;
  for (let size = SHORTEST_LETTERS; size <= LONGEST_LETTERS; size += 1) {
    for (let at = 0; at + size <= edged.length; at += 1) into.push(`c${edged.slice(at, at + size)}`);
  }
}

function addShapes(words: readonly string[], into: string[]): void {
  const shapes = ['^', ...words.map(shapeOf), '$'];
  for (let size = SHORTEST_SHAPES; size <= LONGEST_SHAPES; size += 1) {
    for (let at = 0; at + size <= shapes.length; at += 1) into.push(`s${shapes.slice(at, at + size).join(' ')}`);
  }
}

/** Lists the features of a clause or a whole line, once for each time they occur; the order is that of the text. */
export function featuresOf(tokens: readonly Token[]): string[] {
  const features: string[] = [];
  const read = tokens.filter(({ kind }) => kind !== 'line');
  const words = read.map(wordOf);
  let before = '^';
  let beforeThat = '^';
  for (const [index, word] of words.entries()) {
    features.push(`w${word}`, `b${before} ${word}`, `t${beforeThat} ${before} ${word}`);
    if (read[index]?.kind === 'word' && word !== '#') addLetters(word, features);
    beforeThat = before;
    before = word;
  }
  features.push(`b${before} $`);
  for (const kind of new Set(words.flatMap(kindsOf))) features.push(`k${kind}`);
  addShapes(words, features);
  const count = read.filter(({ kind }) => kind === 'word').length;
  features.push(`l${LENGTHS.find((length) => count <= length) ?? 'more'}`);
  return features;
}
