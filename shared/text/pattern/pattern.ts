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

/** One thing to match: any of some words (once, or several times over), a gap, a choice of ways, an edge of the marked part. */
export type Step =
  | { readonly kind: 'any'; readonly key: string; readonly words: readonly string[]; readonly plus: boolean }
  | { readonly kind: 'gap'; readonly key: string; readonly min: number; readonly max: number }
  | { readonly kind: 'edge'; readonly key: string; readonly side: 'open' | 'close' }
  | ChoiceStep;

export interface ChoiceStep {
  readonly kind: 'choice';
  /** Equal keys, equal steps: what lets two patterns share their way through the trie. */
  readonly key: string;
  /** An empty option means that the step may be missing. */
  readonly options: readonly (readonly Step[])[];
}

/** A pattern with its names looked up: what the trie takes. */
export interface ResolvedPattern {
  readonly steps: readonly Step[];
  readonly opens: boolean;
  readonly closes: boolean;
}
