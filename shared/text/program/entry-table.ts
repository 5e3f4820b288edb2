import { numberAt } from './numbers';
import { FIRST_SYMBOL, OWN_CLASS } from './program';

/** What is known of a pattern before it is tried. */
export interface EntryHead {
  /** How many numbers its code has, and how many classes it uses that no other does. */
  readonly length: number;
  readonly ownClasses: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Its rarest word, or class of words; and how far before it a match can begin: tokens at least, words as typed at most. */
  readonly anchor: number;
  readonly fewest: number;
  readonly most: number;
  /** A word or class that must be near: so many words away at most, before the anchor or ahead. NO_SYMBOL when there is none. */
  readonly companion: number;
  readonly within: number;
  readonly isAhead: boolean;
}

/** Stands for no word or class. */
export const NO_SYMBOL = -1;
/** An entry is kept as so many numbers. */
const SIZE = 8;
const OPENS = 1;
const CLOSES = 2;
const AHEAD = 4;
/** So many own classes of an entry are kept by their place among them, which is a small number. */
const NEAR = 24;

function keepSymbol(symbol: number, ownFrom: number): number {
  if (symbol === NO_SYMBOL) return 0;
  const place = symbol - ownFrom;
  return place >= 0 && place < NEAR ? 1 + place : 1 + NEAR + symbol;
}

function readSymbol(kept: number, ownFrom: number): number {
  if (kept === 0) return NO_SYMBOL;
  return kept <= NEAR ? ownFrom + kept - 1 : kept - 1 - NEAR;
}

/** The numbers that an entry is kept as; `ownFrom` is the number of its first own class. */
export function entryNumbers(entry: EntryHead, ownFrom: number): number[] {
  const { length, ownClasses, anchor, fewest, most, companion, within } = entry;
  const flags = (entry.opens ? OPENS : 0) + (entry.closes ? CLOSES : 0) + (entry.isAhead ? AHEAD : 0);
  const near = [keepSymbol(anchor, ownFrom), keepSymbol(companion, ownFrom), within];
  return [length, ownClasses, flags, fewest, most, ...near];
}

/** The heads of all entries in flat arrays, by the number of the entry. */
export class EntryTable {
  readonly count: number;
  /** Where its code begins, and the number of its first own class. */
  readonly begins: Int32Array;
  readonly ownFrom: Int32Array;
  /** The word or class that every match begins with, where that is one and no choice; else NO_SYMBOL. */
  readonly first: Int32Array;
  readonly opens: Uint8Array;
  readonly closes: Uint8Array;
  readonly fewest: Uint8Array;
  readonly most: Uint8Array;
  readonly anchor: Int32Array;
  readonly companion: Int32Array;
  readonly within: Uint8Array;
  readonly isAhead: Uint8Array;

  /**
   * @param code - the kept code of all entries.
   * @param firstOwn - the number of the first class that is used only once.
   */
  constructor(kept: string, code: string, firstOwn: number) {
    const count = kept.length / SIZE;
    this.count = count;
    this.begins = new Int32Array(count + 1);
    this.ownFrom = new Int32Array(count);
    this.first = new Int32Array(count);
    this.opens = new Uint8Array(count);
    this.closes = new Uint8Array(count);
    this.fewest = new Uint8Array(count);
    this.most = new Uint8Array(count);
    this.anchor = new Int32Array(count);
    this.companion = new Int32Array(count);
    this.within = new Uint8Array(count);
    this.isAhead = new Uint8Array(count);
    let begins = 0;
    let own = firstOwn;
    for (let entry = 0, at = 0; entry < count; entry += 1, at += SIZE) {
      const instruction = numberAt(code, begins);
      const first = instruction >= FIRST_SYMBOL ? instruction - FIRST_SYMBOL : NO_SYMBOL;
      this.first[entry] = instruction === OWN_CLASS ? own : first;
      this.ownFrom[entry] = own;
      this.anchor[entry] = readSymbol(numberAt(kept, at + 5), own);
      this.companion[entry] = readSymbol(numberAt(kept, at + 6), own);
      begins += numberAt(kept, at);
      own += numberAt(kept, at + 1);
      const flags = numberAt(kept, at + 2);
      this.begins[entry + 1] = begins;
      this.opens[entry] = flags & OPENS;
      this.closes[entry] = flags & CLOSES;
      this.fewest[entry] = numberAt(kept, at + 3);
      this.most[entry] = numberAt(kept, at + 4);
      this.within[entry] = numberAt(kept, at + 7);
      this.isAhead[entry] = flags & AHEAD;
    }
  }
}
