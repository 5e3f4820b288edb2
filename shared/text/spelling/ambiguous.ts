/**
 * Spellings that can be two things. They are read both ways at once: the words first, and the plain word beside them.
 * `were`, `well`, `hell`, `shell`, `shed` and `wed` are not here: without their apostrophe they are never expanded, since
 * "we were soulmates" must not read as "we're soulmates".
 */
export interface AmbiguousSpelling {
  readonly words: readonly string[];
  /** Single words that the same letters may also stand for, besides the letters themselves. */
  readonly others: readonly string[];
}

export const AMBIGUOUS_SPELLINGS: ReadonlyMap<string, AmbiguousSpelling> = new Map([
  ['ur', { words: ['you', 'are'], others: ['your'] }],
  ['yr', { words: ['you', 'are'], others: ['your', 'year'] }],
  ['youre', { words: ['you', 'are'], others: ['your'] }],
  ['ill', { words: ['i', 'will'], others: [] }],
  ['id', { words: ['i', 'would'], others: [] }],
  ['its', { words: ['it', 'is'], others: [] }],
  ['lets', { words: ['let', 'us'], others: [] }],
  ['n', { words: ['and'], others: [] }],
  ['b', { words: ['be'], others: [] }],
  ['c', { words: ['see'], others: [] }],
  ['ya', { words: ['you'], others: ['your'] }],
  ['ye', { words: ['you'], others: [] }],
  ['k', { words: ['ok'], others: [] }],
  ['2', { words: ['2'], others: ['to', 'too', 'two'] }],
  ['4', { words: ['4'], others: ['for', 'four'] }],
  ['em', { words: ['them'], others: [] }],
  ['cause', { words: ['because'], others: [] }],
]);
