/** The parts a pattern is made of; FORMAT.md of shared/phrasing explains the signs. */
export type Part =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly plus: boolean }
  | { readonly kind: 'named'; readonly sign: '@' | '{'; readonly name: string; readonly plus: boolean }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Part[])[] }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'edge'; readonly side: 'open' | 'close' };

export interface Pattern {
  readonly parts: readonly Part[];
  /** `^`: only where a clause begins. */
  readonly opens: boolean;
  /** `$`: only where a clause ends. */
  readonly closes: boolean;
}

/** `@sets` and `{families}`: each name with its members, which may be several words long. */
export interface PatternLexicon {
  readonly sets: Readonly<Record<string, readonly string[]>>;
  readonly families: Readonly<Record<string, readonly string[]>>;
}

/** One thing to match: any of some words (once, or several times over), or a gap. */
export type Item =
  | { readonly kind: 'any'; readonly words: readonly string[]; readonly plus: boolean }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number };

/** A pattern with all choices made: what the trie holds. */
export interface Sequence {
  readonly items: readonly Item[];
  readonly opens: boolean;
  readonly closes: boolean;
  /** The part to highlight, counted in `any` items; the whole when the pattern has no `[ ]`. */
  readonly from: number;
  readonly to: number;
}
