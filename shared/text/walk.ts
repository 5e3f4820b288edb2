import { isSoft, type Token } from './token';
import type { Trie } from './trie';
import type { End, Gap, TrieNode } from './trie-node';
import type { Vocabulary } from './vocabulary';

/** One way in which a pattern stands in a text, in token indices, both ends included. */
export interface Hit {
  readonly entry: number;
  /** All words matched. */
  readonly first: number;
  readonly last: number;
  /** The part to highlight. */
  readonly from: number;
  readonly to: number;
  /** Words that gaps jumped over; a negation among them turns the hit round: the caller decides what it makes of it. */
  readonly skipped: readonly number[];
}

/** Words that no gap may jump over: what follows them is another thought. */
const BARRIER_WORDS: ReadonlySet<string> = new Set(['but', 'because']);
const NONE_SKIPPED: readonly number[] = [];
/** "please please please …": more repeats than this add nothing. */
const MOST_REPEATS = 32;

/** One pass over the tokens of one text. Lives for one call. */
export class Walk {
  readonly hits: Hit[] = [];
  /** The way so far: first and last token of each word matched; the place in them at which the marked part opens and closes. */
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];
  private readonly symbols: readonly ReadonlySet<number>[];
  private opensAt = 0;
  private closesAt = -1;
  private gapsUsed = 0;
  /** Nodes already tried at a token after a second gap, for one first word. */
  private readonly seen = new Set<number>();

  constructor(
    private readonly tokens: readonly Token[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.symbols = tokens.map((token) => vocabulary.symbolsOf(token.norm));
  }

  run(trie: Trie): Hit[] {
    for (const [index, token] of this.tokens.entries()) {
      if (this.seen.size > 0) this.seen.clear();
      this.tryAt(trie.root, index, 0);
      if (token.opens) this.tryAt(trie.openingRoot, index, 0);
    }
    return this.hits;
  }

  /** Tries all ways on from a node with the token at `at` as the next word. */
  private tryAt(node: TrieNode, at: number, depth: number): void {
    const token = this.tokens[at];
    if (!token) return;
    this.tryToken(node, token, at, depth);
    if (node.gaps) for (const gap of node.gaps) this.leap(gap, at, depth);
    if (!node.joins) return;
    for (const join of node.joins) {
      if (join.edge === null) this.tryAt(join, at, depth);
      else {
        const { opensAt, closesAt } = this;
        this.markEdge(join, depth);
        this.tryAt(join, at, depth);
        this.opensAt = opensAt;
        this.closesAt = closesAt;
      }
    }
  }

  /** Goes on with one token, in all the ways in which it can be read. */
  private tryToken(node: TrieNode, token: Token, at: number, depth: number): void {
    const symbols = this.symbols[at];
    if (symbols && symbols.size > 0) this.tryReading(node, token.norm, symbols, at, at, depth);
    for (const { norm, size } of token.others) {
      this.tryReading(node, norm, this.vocabulary.symbolsOf(norm), at, at + size - 1, depth);
    }
  }

  private tryReading(
    node: TrieNode,
    norm: string,
    symbols: ReadonlySet<number>,
    at: number,
    last: number,
    depth: number,
  ): void {
    for (const next of node.waysFor(norm, symbols)) this.arrive(next, at, last, depth);
    if (!node.repeats) return;
    for (const [symbol, next] of node.repeats) if (symbols.has(symbol)) this.repeat(next, symbol, at, last, depth);
  }

  private repeat(node: TrieNode, symbol: number, first: number, firstEnd: number, depth: number): void {
    let last = firstEnd;
    for (let times = 0; times < MOST_REPEATS; times += 1) {
      this.arrive(node, first, last, depth);
      const next = this.hardFrom(last + 1);
      if (!this.symbols[next]?.has(symbol)) return;
      last = next;
    }
  }

  /** The first token from `at` on that cannot be passed over. */
  private hardFrom(at: number): number {
    let index = at;
    for (let token = this.tokens[index]; token && isSoft(token); token = this.tokens[index]) index += 1;
    return index;
  }

  private arrive(node: TrieNode, first: number, last: number, depth: number): void {
    this.firsts[depth] = first;
    this.lasts[depth] = last;
    this.settle(node, last, depth);
  }

  /** Stands at a node after the word at `depth`: reports what ends here and goes on. */
  private settle(node: TrieNode, last: number, depth: number): void {
    if (node.ends) for (const end of node.ends) this.emit(end, last, depth);
    if (node.leadsOn) {
      for (let at = last + 1; ; at += 1) {
        const token = this.tokens[at];
        if (!token) break;
        this.tryToken(node, token, at, depth + 1);
        if (!isSoft(token)) break;
      }
    }
    if (node.gaps) for (const gap of node.gaps) this.leap(gap, last + 1, depth + 1);
    if (!node.joins) return;
    for (const join of node.joins) {
      if (join.edge === null) this.settle(join, last, depth);
      else {
        const { opensAt, closesAt } = this;
        this.markEdge(join, depth + 1);
        this.settle(join, last, depth);
        this.opensAt = opensAt;
        this.closesAt = closesAt;
      }
    }
  }

  /** The marked part opens before the word that comes next, or closes after the one before it. */
  private markEdge(join: TrieNode, next: number): void {
    if (join.edge === 'open') this.opensAt = next;
    else this.closesAt = next - 1;
  }

  /** Tries every place a gap can reach. Words are counted as typed: the "am" of "I'm" costs nothing. */
  private leap({ min, max, node }: Gap, at: number, depth: number): void {
    this.gapsUsed += 1;
    let passed = 0;
    for (let index = at; ; index += 1) {
      const token = this.tokens[index];
      if (!token) break;
      if (isSoft(token)) continue;
      if (passed >= min) this.land(node, index, depth);
      if (token.barrier || BARRIER_WORDS.has(token.norm)) break;
      if (this.tokens[index - 1]?.start !== token.start) passed += 1;
      if (passed > max) break;
    }
    this.gapsUsed -= 1;
  }

  private land(node: TrieNode, index: number, depth: number): void {
    // After a second gap the same place can be reached in many ways; once is enough.
    if (this.gapsUsed > 1) {
      const key = node.id * this.tokens.length + index;
      if (this.seen.has(key)) return;
      this.seen.add(key);
    }
    this.tryAt(node, index, depth);
  }

  private emit(end: End, last: number, depth: number): void {
    if (end.closes && !this.isClosed(last)) return;
    const first = this.firsts[0] ?? last;
    const from = this.firsts[this.opensAt] ?? first;
    const to = this.closesAt < 0 ? last : (this.lasts[this.closesAt] ?? last);
    this.hits.push({ entry: end.entry, first, last, from, to, skipped: this.skippedUpTo(depth) });
  }

  private skippedUpTo(depth: number): readonly number[] {
    if (this.gapsUsed === 0) return NONE_SKIPPED;
    const skipped: number[] = [];
    for (let place = 1; place <= depth; place += 1) {
      const from = (this.lasts[place - 1] ?? 0) + 1;
      const to = this.firsts[place] ?? 0;
      for (let at = from; at < to; at += 1) if (this.tokens[at]?.kind === 'word') skipped.push(at);
    }
    return skipped;
  }

  private isClosed(last: number): boolean {
    const token = this.tokens[last];
    return token !== undefined && (token.closes || token.barrier);
  }
}
