import type { Item, Sequence } from './pattern/pattern';
import type { Vocabulary } from './vocabulary';

/** What is known where a sequence ends. */
export interface End {
  /** The number under which the pattern was put in. */
  readonly entry: number;
  readonly closes: boolean;
  /** The part to highlight, counted in words matched. */
  readonly from: number;
  readonly to: number;
}

export interface Gap {
  readonly min: number;
  readonly max: number;
  readonly node: TrieNode;
}

/** A place in the trie: ways on by word, by repeated word, or over a gap. */
export interface TrieNode {
  readonly id: number;
  readonly words: Map<number, TrieNode>;
  repeats: Map<number, TrieNode> | null;
  gaps: Gap[] | null;
  ends: End[] | null;
}

/** All patterns in one trie, with a second root for those that stand only where a clause opens. */
export class Trie {
  private count = 0;
  readonly root = this.createNode();
  readonly openingRoot = this.createNode();

  constructor(private readonly vocabulary: Vocabulary) {}

  insert(sequence: Sequence, entry: number): void {
    let node = sequence.opens ? this.openingRoot : this.root;
    for (const item of sequence.items) node = this.follow(node, item);
    node.ends ??= [];
    node.ends.push({ entry, closes: sequence.closes, from: sequence.from, to: sequence.to });
  }

  private createNode(): TrieNode {
    const id = this.count;
    this.count += 1;
    return { id, words: new Map(), repeats: null, gaps: null, ends: null };
  }

  private follow(node: TrieNode, item: Item): TrieNode {
    if (item.kind === 'gap') {
      node.gaps ??= [];
      const same = node.gaps.find((gap) => gap.min === item.min && gap.max === item.max);
      if (same) return same.node;
      const gap = { min: item.min, max: item.max, node: this.createNode() };
      node.gaps.push(gap);
      return gap.node;
    }
    if (item.plus) node.repeats ??= new Map();
    const ways = (item.plus ? node.repeats : null) ?? node.words;
    const symbol = this.vocabulary.symbolFor(item.words);
    const known = ways.get(symbol);
    if (known) return known;
    const next = this.createNode();
    ways.set(symbol, next);
    return next;
  }
}
