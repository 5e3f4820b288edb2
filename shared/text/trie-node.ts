/** What is known where a pattern ends. */
export interface End {
  /** The number under which the pattern was put in. */
  readonly entry: number;
  readonly closes: boolean;
}

export interface Gap {
  readonly min: number;
  readonly max: number;
  readonly node: TrieNode;
}

const NO_WAYS: readonly TrieNode[] = [];
/** From this many ways on, what was found for a word is worth remembering. */
const WORTH_REMEMBERING = 5;
const MOST_REMEMBERED = 4_000;

/**
 * A place in the trie: ways on by word, by repeated word, over a gap, or by a join. A join leads on at once: the options of a choice
 * come together there, so that what follows a choice stands in the trie once and not once for each option.
 */
export class TrieNode {
  repeats: Map<number, TrieNode> | null = null;
  gaps: Gap[] | null = null;
  joins: TrieNode[] | null = null;
  ends: End[] | null = null;
  /** Most nodes have one way on: it stands here, and only more of them make a map. */
  private symbol = -1;
  private only: TrieNode[] | null = null;
  private ways: Map<number, TrieNode[]> | null = null;
  private remembered: Map<string, readonly TrieNode[]> | null = null;

  constructor(
    readonly id: number,
    /** The marked part of a pattern opens or closes here. */
    readonly edge: 'open' | 'close' | null,
  ) {}

  get leadsOn(): boolean {
    return this.only !== null || this.repeats !== null;
  }

  /** One word may lead to several nodes: to the word itself as a step, and to where each choice it is an option of goes on. */
  addWay(symbol: number, next: TrieNode): void {
    if (this.only === null) {
      this.symbol = symbol;
      this.only = [next];
      return;
    }
    const same = this.ways === null && this.symbol === symbol ? this.only : this.ways?.get(symbol);
    if (same) {
      same.push(next);
      return;
    }
    this.ways ??= new Map([[this.symbol, this.only]]);
    this.ways.set(symbol, [next]);
  }

  /**
   * Where a word leads from here. Common words are in hundreds of classes and the first nodes have hundreds of ways on, so what was
   * found once is remembered there; a node with few ways on is quicker asked each time.
   * @param symbols - all classes the word is in.
   */
  waysFor(word: string, symbols: ReadonlySet<number>): readonly TrieNode[] {
    if (this.only === null) return NO_WAYS;
    if (this.ways === null) return symbols.has(this.symbol) ? this.only : NO_WAYS;
    if (this.ways.size < WORTH_REMEMBERING) return meet(this.ways, symbols);
    const known = this.remembered?.get(word);
    if (known) return known;
    const found = meet(this.ways, symbols);
    this.remembered ??= new Map();
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(word, found);
    return found;
  }
}

/** The nodes of all ways whose symbol is among the given; goes through the smaller side. */
function meet(ways: ReadonlyMap<number, readonly TrieNode[]>, symbols: ReadonlySet<number>): readonly TrieNode[] {
  let found: readonly TrieNode[] = NO_WAYS;
  const add = (nodes: readonly TrieNode[]) => {
    found = found === NO_WAYS ? nodes : [...found, ...nodes];
  };
  if (ways.size < symbols.size) {
    for (const [symbol, nodes] of ways) if (symbols.has(symbol)) add(nodes);
  } else {
    for (const symbol of symbols) {
      const nodes = ways.get(symbol);
      if (nodes) add(nodes);
    }
  }
  return found;
}
