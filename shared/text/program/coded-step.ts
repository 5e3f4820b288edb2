/**
 * The steps of a pattern (pattern.ts) with numbers for words: what patterns are written from and read back as. A word's number is its
 * place in the program's list, where the words used most stand first.
 */
export type CodedStep = CodedWords | CodedGap | CodedEdge | CodedChoice;

/** One of some words, by number, rising; once, or several times over. */
export interface CodedWords {
  readonly kind: 'words';
  readonly words: readonly number[];
  readonly plus: boolean;
}
interface CodedGap {
  readonly kind: 'gap';
  readonly min: number;
  readonly max: number;
}
interface CodedEdge {
  readonly kind: 'edge';
  readonly side: 'open' | 'close';
}
export interface CodedChoice {
  readonly kind: 'choice';
  /** An empty way means that the step may be missing. */
  readonly ways: readonly (readonly CodedStep[])[];
}

/** A pattern as it is kept: its steps, and at which of them it is looked for (anchor.ts). */
export interface CodedPattern {
  readonly steps: readonly CodedStep[];
  readonly opens: boolean;
  readonly closes: boolean;
  /** The place of the anchor among the steps, and that of the companion; null where it has none. */
  readonly anchor: number;
  readonly companion: number | null;
}
