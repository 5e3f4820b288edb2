import { BitReader, BitWriter } from './bits';
import { codeLengths, codeWords, PrefixCode } from './prefix-code';

/** Numbers below stand for themselves; beyond, four buckets for each doubling. */
const EXACT = 8;
const FIRST_STEP = 4;
const COUNT_WIDTH = 6;
const LENGTH_WIDTH = 4;

/** The largest number that can be written. */
export const MOST_NUMBER = 0xffff;

/** A number as its bucket, and its place in it, which takes so many bits. */
function split(number: number): { readonly bucket: number; readonly rest: number; readonly width: number } {
  if (number < EXACT) return { bucket: number, rest: 0, width: 0 };
  const width = 29 - Math.clz32(number);
  const step = (number >> width) - FIRST_STEP;
  return { bucket: EXACT + FIRST_STEP * (width - 1) + step, rest: number & ((1 << width) - 1), width };
}

interface Written {
  readonly context: number;
  readonly number: number;
}

/**
 * Writes whole numbers from 0 to MOST_NUMBER so that each takes as few bits as may be. Every number is said to be of a context, which
 * tells what it counts; each context has a prefix code of its own for how large its numbers are (the bucket), and the place in the
 * bucket follows in plain bits, as in the lengths and distances of DEFLATE (RFC 1951).
 */
export class NumberWriter {
  private readonly written: Written[] = [];

  /** @param contexts - how many there are. */
  constructor(private readonly contexts: number) {}

  put(context: number, number: number): void {
    if (!Number.isInteger(number) || number < 0 || number > MOST_NUMBER || context < 0 || context >= this.contexts)
      throw new RangeError(`cannot write ${number} in context ${context}`);
    this.written.push({ context, number });
  }

  /** How many numbers are written: a mark for `finish`. */
  get count(): number {
    return this.written.length;
  }

  /**
   * @param marks - counts of numbers, rising.
   * @returns the bytes; and for each mark at which bit the number after so many stands.
   */
  finish(marks: readonly number[] = []): { readonly bytes: Uint8Array; readonly places: readonly number[] } {
    const counts = Array.from({ length: this.contexts }, (): number[] => []);
    for (const { context, number } of this.written) {
      const { bucket } = split(number);
      const own = counts[context] ?? [];
      while (own.length <= bucket) own.push(0);
      own[bucket] = (own[bucket] ?? 0) + 1;
    }
    const codes = counts.map((own) => {
      const lengths = codeLengths(own);
      return { lengths, words: codeWords(lengths) };
    });
    const bits = new BitWriter();
    for (const { lengths } of codes) {
      bits.write(lengths.length > 0 ? 1 : 0, 1);
      if (lengths.length === 0) continue;
      bits.write(lengths.length, COUNT_WIDTH);
      for (const length of lengths) bits.write(length, LENGTH_WIDTH);
    }
    const places: number[] = [];
    for (const [index, { context, number }] of this.written.entries()) {
      while (marks[places.length] === index) places.push(bits.length);
      const { bucket, rest, width } = split(number);
      bits.write(codes[context]?.words[bucket] ?? 0, codes[context]?.lengths[bucket] ?? 0);
      bits.write(rest, width);
    }
    while (places.length < marks.length) places.push(bits.length);
    return { bytes: bits.toBytes(), places };
  }
}

/** Reads what a NumberWriter wrote, in the same order of contexts. */
export class NumberReader {
  private readonly bits: BitReader;
  /** By context: the lengths of its code, and the code once a number of it was read; most contexts are rare. */
  private readonly lengths: (readonly number[])[] = [];
  private readonly codes: (PrefixCode | undefined)[] = [];

  /** @param contexts - as the writer was told. */
  constructor(bytes: Uint8Array, contexts: number) {
    this.bits = new BitReader(bytes);
    for (let context = 0; context < contexts; context += 1) {
      const lengths: number[] = [];
      const count = this.bits.read(1) === 0 ? 0 : this.bits.read(COUNT_WIDTH);
      for (let bucket = 0; bucket < count; bucket += 1) lengths.push(this.bits.read(LENGTH_WIDTH));
      this.lengths.push(lengths);
    }
  }

  /** At which bit the next number stands; set it to read from elsewhere. */
  get at(): number {
    return this.bits.at;
  }
  set at(bit: number) {
    this.bits.at = bit;
  }

  /** The next number. @throws Error when it was written in another context: a bug. */
  take(context: number): number {
    const code = this.codes[context] ?? this.open(context);
    const bucket = code.read(this.bits);
    if (bucket < EXACT) return bucket;
    const above = bucket - EXACT;
    const width = 1 + (above >> 2);
    return ((FIRST_STEP + (above & 3)) << width) + this.bits.read(width);
  }

  private open(context: number): PrefixCode {
    const code = new PrefixCode(this.lengths[context] ?? []);
    this.codes[context] = code;
    return code;
  }
}
