import { isSoft, type Token } from './token';
import type { End, Trie, TrieNode } from './trie';
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
const NO_SYMBOLS: ReadonlySet<number> = new Set();
/** "please please please …": more repeats than this add nothing. */
const MOST_REPEATS = 32;

/** One pass over the tokens of one text. Lives for one call. */
export class Walk {
  readonly hits: Hit[] = [];
  private readonly symbols: ReadonlySet<number>[];
  /** The tokens matched so far: first and last token of each word of the sequence. */
  private readonly firsts: number[] = [];
  private readonly lasts: number[] = [];
  private readonly seen = new Set<number>();
  private first = 0;
  private gapsUsed = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly vocabulary: Vocabulary,
  ) {
    this.symbols = tokens.map((token) => vocabulary.symbolsOf(token.norm));
  }

  run(trie: Trie): Hit[] {
    for (const [index, token] of this.tokens.entries()) {
      this.first = index;
      this.gapsUsed = 0;
      if (this.seen.size > 0) this.seen.clear();
      this.tryToken(trie.root, index, 0);
      if (token.opens) this.tryToken(trie.openingRoot, index, 0);
    }
    return this.hits;
  }

  /** Goes on from a node with the token at `at` or, past soft tokens, a later one. */
  private step(node: TrieNode, at: number, depth: number): void {
    for (let index = at; ; index += 1) {
      const token = this.tokens[index];
      if (!token) return;
      this.tryToken(node, index, depth);
      if (!isSoft(token)) return;
    }
  }

  private tryToken(node: TrieNode, at: number, depth: number): void {
    const token = this.tokens[at];
    if (!token) return;
    this.trySymbols(node, at, 1, this.symbols[at] ?? NO_SYMBOLS, depth);
    for (const other of token.others)
      this.trySymbols(node, at, other.size, this.vocabulary.symbolsOf(other.norm), depth);
  }

  private trySymbols(node: TrieNode, at: number, size: number, symbols: ReadonlySet<number>, depth: number): void {
    const last = at + size - 1;
    // Most nodes have one or two ways on and most words many classes, but the root has it the other way round.
    if (node.words.size < symbols.size) {
      for (const [symbol, next] of node.words) if (symbols.has(symbol)) this.arrive(next, at, last, depth);
    } else {
      for (const symbol of symbols) {
        const next = node.words.get(symbol);
        if (next) this.arrive(next, at, last, depth);
      }
    }
    if (!node.repeats) return;
    for (const [symbol, next] of node.repeats) if (symbols.has(symbol)) this.repeat(next, symbol, at, last, depth);
  }

  private repeat(node: TrieNode, symbol: number, first: number, firstEnd: number, depth: number): void {
    let last = firstEnd;
    for (let times = 0; times < MOST_REPEATS; times += 1) {
      this.arrive(node, first, last, depth);
      let next = last + 1;
      for (let token = this.tokens[next]; token && isSoft(token); token = this.tokens[next]) next += 1;
      if (!this.symbols[next]?.has(symbol)) return;
      last = next;
    }
  }

  private arrive(node: TrieNode, first: number, last: number, depth: number): void {
    this.firsts[depth] = first;
    this.lasts[depth] = last;
    if (node.ends) for (const end of node.ends) this.emit(end, last, depth);
    if (node.words.size > 0 || node.repeats) this.step(node, last + 1, depth + 1);
    if (node.gaps) for (const gap of node.gaps) this.leap(gap.node, gap.min, gap.max, last + 1, depth + 1);
  }

  /** Tries every place a gap can reach. Words are counted as typed: the "am" of "I'm" costs nothing. */
  private leap(node: TrieNode, min: number, max: number, at: number, depth: number): void {
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
    this.tryToken(node, index, depth);
  }

  private emit(end: End, last: number, depth: number): void {
    if (end.closes && !this.closesAt(last)) return;
    const from = this.firsts[end.from] ?? this.first;
    const to = this.lasts[end.to - 1] ?? last;
    this.hits.push({ entry: end.entry, first: this.first, last, from, to, skipped: this.skippedUpTo(depth) });
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

  /** A contraction closes when its last part does. */
  private closesAt(last: number): boolean {
    const token = this.tokens[last];
    return token !== undefined && (token.closes || token.barrier);
  }
}
