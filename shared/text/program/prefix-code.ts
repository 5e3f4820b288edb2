import type { BitReader } from './bits';

/** No code word is longer, so that its length is written in four bits. */
export const LONGEST = 15;

interface Node {
  readonly count: number;
  /** The least symbol in it, which settles the order of equals. */
  readonly least: number;
  readonly symbols: readonly number[];
}

const byCount = (a: Node, b: Node): number => a.count - b.count || a.least - b.least;

function grow(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  const nodes = counts
    .map((count, symbol): Node => ({ count, least: symbol, symbols: [symbol] }))
    .filter(({ count }) => count > 0)
    .sort(byCount);
  if (nodes.length === 1) for (const { least } of nodes) lengths[least] = 1;
  while (nodes.length > 1) {
    const [a, b] = nodes.splice(0, 2);
    if (!a || !b) break;
    const joined = {
      count: a.count + b.count,
      least: Math.min(a.least, b.least),
      symbols: [...a.symbols, ...b.symbols],
    };
    for (const symbol of joined.symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    const place = nodes.findIndex((node) => byCount(node, joined) > 0);
    nodes.splice(place < 0 ? nodes.length : place, 0, joined);
  }
  return lengths;
}

/**
 * The lengths of the shortest prefix code for symbols that occur so often, each at most LONGEST bits; 0 for those that never do.
 * Source: D. Huffman, 1952. Where a word would be too long, counts are made more alike until none is, as many packers do.
 */
export function codeLengths(counts: readonly number[]): number[] {
  let some = [...counts];
  for (;;) {
    const lengths = grow(some);
    if (Math.max(0, ...lengths) <= LONGEST) return lengths;
    some = some.map((count) => (count > 0 ? 1 + (count >> 1) : 0));
  }
}

/** The code word of each symbol: canonical, so that the lengths alone tell them. */
export function codeWords(lengths: readonly number[]): number[] {
  const words = lengths.map(() => 0);
  let next = 0;
  for (let length = 1; length <= LONGEST; length += 1) {
    next <<= 1;
    for (const [symbol, each] of lengths.entries()) if (each === length) words[symbol] = next++;
  }
  return words;
}

/** Reads the symbols of one canonical code. A program has hundreds of them, most of a few symbols: so each is two short lists. */
export class PrefixCode {
  /** How many words there are of each length, the longest last; and the symbols in the order of their words. */
  private readonly perLength: number[] = [];
  private readonly ordered: number[] = [];

  constructor(lengths: readonly number[]) {
    for (let length = 0; this.ordered.length < lengths.length && length <= LONGEST; length += 1) {
      const before = this.ordered.length;
      for (let symbol = 0; symbol < lengths.length; symbol += 1)
        if (lengths[symbol] === length && length > 0) this.ordered.push(symbol);
      this.perLength.push(this.ordered.length - before);
    }
  }

  read(bits: BitReader): number {
    const { perLength } = this;
    const next = bits.peek(LONGEST);
    let first = 0;
    let index = 0;
    for (let length = 1; length < perLength.length; length += 1) {
      const count = perLength[length] ?? 0;
      const word = (next >> (LONGEST - length)) - first;
      if (word < count) {
        bits.at += length;
        return this.ordered[index + word] ?? 0;
      }
      index += count;
      first = (first + count) << 1;
    }
    throw new Error('bits that are no word of the code');
  }
}
